import type { SegmentName } from '@accord/contract/segments';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentCountQuery, segmentsQuery } from '../../api/segments.ts';
import { useSite } from '../../app/site-context.ts';
import {
  type ConditionGroup,
  isSequence,
  readSegment,
  type SegmentCondition,
  type SegmentPart,
  type SegmentParts,
  type Sequence,
  writeSegment,
} from '../../reports/segment-parts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { formatInteger } from '../../ui/format-number.ts';
import { FailedState } from '../failed-state.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import { ConditionGroupFields } from './condition-group-fields.tsx';
import { SaveSegment } from './save-segment.tsx';
import { SavedSegments } from './saved-segments.tsx';
import { FIRST_STEP, SequenceFields } from './sequence-fields.tsx';

const FIRST: SegmentCondition = { name: 'countryName', operator: '==', value: '' };
const FIRST_GROUP: ConditionGroup = { of: 'visit', conditions: [FIRST] };
const FIRST_SEQUENCE: Sequence = {
  in: 'visit',
  steps: [
    { condition: FIRST_STEP, within: '' },
    { condition: FIRST_STEP, within: '' },
  ],
};

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
  const [parts, setParts] = useState<SegmentParts>(read === null || read.length === 0 ? [FIRST_GROUP] : read);
  const [typed, setTyped] = useState<string | null>(read === null ? state.segment : null);
  const segment = typed ?? writeSegment(withoutUnfinished(parts));
  const count = useQuery({
    ...segmentCountQuery(site.id, segment, state.range),
    enabled: segment !== '',
    retry: false,
  });

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
          <Parts parts={parts} names={names.data} siteId={site.id} onParts={setParts} />
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

/** A condition without a value is not meant yet: it asks for nothing. A sequence is not before all its steps are. */
const withoutUnfinished = (parts: SegmentParts): SegmentParts =>
  parts.flatMap((part): SegmentPart[] => {
    if (isSequence(part)) return part.steps.every(({ condition }) => condition.value !== '') ? [part] : [];
    const conditions = part.conditions.filter(({ value }) => value !== '');
    return conditions.length === 0 ? [] : [{ ...part, conditions }];
  });

interface PartsProps {
  parts: SegmentParts;
  names: readonly SegmentName[];
  siteId: number;
  onParts: (parts: SegmentParts) => void;
}

function Parts({ parts, names, siteId, onParts }: PartsProps) {
  const { t } = useTranslation();
  const change = (at: number, part: SegmentPart | null) =>
    onParts(part === null ? parts.toSpliced(at, 1) : parts.with(at, part));
  return (
    <>
      {parts.map((part, at) => {
        const shared = { names, siteId, onChange: (next: SegmentPart | null) => change(at, next) };
        const legend = t(at === 0 ? 'segment.visitsWith' : 'segment.and');
        return isSequence(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name and never move
          <SequenceFields key={at} sequence={part} legend={legend} {...shared} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <ConditionGroupFields key={at} group={part} first={FIRST} legend={legend} {...shared} />
        );
      })}
      <div className="segment-add">
        <Button onClick={() => onParts([...parts, FIRST_GROUP])}>
          {t(parts.length === 0 ? 'segment.addFirst' : 'segment.addAnd')}
        </Button>
        <Button onClick={() => onParts([...parts, FIRST_SEQUENCE])}>{t('segment.addSequence')}</Button>
      </div>
    </>
  );
}
