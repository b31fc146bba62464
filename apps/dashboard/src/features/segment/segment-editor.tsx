import type { SegmentName } from '@accord/contract/segments';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentCountQuery, segmentsQuery } from '../../api/segments.ts';
import { useSite } from '../../app/site-context.ts';
import { readSegment, type SegmentCondition, type SegmentParts, writeSegment } from '../../reports/segment-parts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { formatInteger } from '../../ui/format-number.ts';
import { FailedState } from '../failed-state.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import { ConditionRow } from './condition-row.tsx';
import { SaveSegment } from './save-segment.tsx';
import { SavedSegments } from './saved-segments.tsx';

const FIRST: SegmentCondition = { name: 'countryCode', operator: '==', value: '' };

interface Props {
  state: RangeState;
  onClose: () => void;
}

/** Builds a segment of conditions, with the number of visits that it selects beside it. */
export default function SegmentEditor({ state, onClose }: Props) {
  const { t } = useTranslation();
  const site = useSite();
  const names = useQuery(segmentsQuery);
  const read = readSegment(state.segment);
  const [parts, setParts] = useState<SegmentParts>(read === null || read.length === 0 ? [[FIRST]] : read);
  const [typed, setTyped] = useState<string | null>(read === null ? state.segment : null);
  const segment = typed ?? writeSegment(withoutUnfinished(parts));
  const count = useQuery({
    ...segmentCountQuery(site.id, segment, state.range),
    enabled: segment !== '',
    retry: false,
  });

  const change = (at: number, place: number, condition: SegmentCondition | null) => {
    const group = parts[at] ?? [];
    const next = condition === null ? group.toSpliced(place, 1) : group.with(place, condition);
    setParts(next.length === 0 ? parts.toSpliced(at, 1) : parts.with(at, next));
  };
  const apply = (next: string) => {
    state.setSegment(next);
    onClose();
  };
  return (
    <Dialog title={t('segment.title')} closeLabel={t('table.close')} isOpen onClose={onClose}>
      <SavedSegments siteId={site.id} segment={segment} onApply={apply} />
      <form
        className="segment-editor"
        onSubmit={(event) => {
          event.preventDefault();
          apply(segment);
        }}
      >
        {names.isError && <FailedState error={names.error} onRetry={() => names.refetch()} />}
        {names.data !== undefined && typed === null && (
          <Groups parts={parts} names={names.data} siteId={site.id} onChange={change} onParts={setParts} />
        )}
        {typed !== null && (
          <Field
            label={t('segment.text')}
            value={typed}
            spellCheck={false}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
        <p className="segment-count" role="status">
          {segment === ''
            ? t('segment.selectsAll')
            : count.isError
              ? t('segment.wrong')
              : count.data === undefined
                ? t('segment.counting')
                : t('segment.selects', { count: count.data, written: formatInteger(count.data) })}
        </p>
        <SaveSegment siteId={site.id} segment={count.isError ? '' : segment} />
        <div className="segment-end">
          <Button look="quiet" onClick={() => setTyped(typed === null ? segment : null)}>
            {t(typed === null ? 'segment.asText' : 'segment.asParts')}
          </Button>
          <Button onClick={() => apply('')}>{t('segment.clear')}</Button>
          <Button type="submit" look="primary" disabled={count.isError}>
            {t('segment.apply')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** A condition without a value is not meant yet: it asks for nothing. */
const withoutUnfinished = (parts: SegmentParts): SegmentParts =>
  parts.map((group) => group.filter(({ value }) => value !== '')).filter((group) => group.length > 0);

interface GroupsProps {
  parts: SegmentParts;
  names: readonly SegmentName[];
  siteId: number;
  onChange: (at: number, place: number, condition: SegmentCondition | null) => void;
  onParts: (parts: SegmentParts) => void;
}

function Groups({ parts, names, siteId, onChange, onParts }: GroupsProps) {
  const { t } = useTranslation();
  return (
    <>
      {parts.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups have no other name and never move
        <fieldset key={at} className="segment-group">
          <legend>{t(at === 0 ? 'segment.visitsWith' : 'segment.and')}</legend>
          {group.map((condition, place) => (
            <ConditionRow
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              key={place}
              condition={condition}
              names={names}
              siteId={siteId}
              onChange={(next) => onChange(at, place, next)}
            />
          ))}
          <Button look="quiet" onClick={() => onParts(parts.with(at, [...group, group.at(-1) ?? FIRST]))}>
            {t('segment.addOr')}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => onParts([...parts, [FIRST]])}>
        {t(parts.length === 0 ? 'segment.addFirst' : 'segment.addAnd')}
      </Button>
    </>
  );
}
