import type { SegmentName } from '@accord/contract/segments';
import { useTranslation } from 'react-i18next';
import { type ConditionGroup, type SegmentCondition, type Whose, whose } from '../../reports/segment-parts.ts';
import { Button } from '../../ui/button.tsx';
import { ConditionRow } from './condition-row.tsx';

interface Props {
  group: ConditionGroup;
  first: SegmentCondition;
  legend: string;
  names: readonly SegmentName[];
  siteId: number;
  /** Null takes the group out. */
  onChange: (group: ConditionGroup | null) => void;
}

/** Conditions of which one holds: of the visit, or of any or none of its visitor's. */
export function ConditionGroupFields({ group, first, legend, names, siteId, onChange }: Props) {
  const { t } = useTranslation();
  const { conditions } = group;
  const change = (place: number, condition: SegmentCondition | null) => {
    const next = condition === null ? conditions.toSpliced(place, 1) : conditions.with(place, condition);
    onChange(next.length === 0 ? null : { ...group, conditions: next });
  };
  return (
    <fieldset className="segment-group">
      <legend>{legend}</legend>
      <select
        className="input segment-whose"
        aria-label={t('segment.whose')}
        value={group.of}
        onChange={({ target }) => onChange({ ...group, of: target.value as Whose })}
      >
        {whose.map((one) => (
          <option key={one} value={one}>
            {t(`segment.of.${one}`)}
          </option>
        ))}
      </select>
      {conditions.map((condition, place) => (
        <ConditionRow
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no other name and never move
          key={place}
          condition={condition}
          names={names}
          siteId={siteId}
          onChange={(next) => change(place, next)}
        />
      ))}
      <Button
        look="quiet"
        onClick={() => onChange({ ...group, conditions: [...conditions, conditions.at(-1) ?? first] })}
      >
        {t('segment.addOr')}
      </Button>
    </fieldset>
  );
}
