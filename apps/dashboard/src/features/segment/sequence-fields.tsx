import type { SegmentName } from '@accord/contract/segments';
import { useTranslation } from 'react-i18next';
import { type Place, places, type SegmentCondition, type Sequence } from '../../reports/segment-parts.ts';
import { Button } from '../../ui/button.tsx';
import { ConditionRow } from './condition-row.tsx';
import { describeWithin, offeredTimes } from './describe-within.ts';

const MOST_STEPS = 10;
const FEWEST_STEPS = 2;
export const FIRST_STEP: SegmentCondition = { name: 'pageUrl', operator: '=@', value: '' };

interface Props {
  sequence: Sequence;
  legend: string;
  names: readonly SegmentName[];
  siteId: number;
  /** Null takes the sequence out. */
  onChange: (sequence: Sequence | null) => void;
}

/** Actions that follow one another, each at most so long after the one before. */
export function SequenceFields({ sequence, legend, names, siteId, onChange }: Props) {
  const { t } = useTranslation();
  const { steps } = sequence;
  const ofActions = names.filter(({ isOfActions }) => isOfActions);
  const change = (at: number, condition: SegmentCondition | null) => {
    const step = steps[at];
    if (condition !== null && step !== undefined) {
      onChange({ ...sequence, steps: steps.with(at, { ...step, condition }) });
    } else onChange(steps.length <= FEWEST_STEPS ? null : { ...sequence, steps: steps.toSpliced(at, 1) });
  };
  const changeTime = (at: number, within: string) => {
    const step = steps[at];
    if (step !== undefined) onChange({ ...sequence, steps: steps.with(at, { ...step, within }) });
  };
  return (
    <fieldset className="segment-group">
      <legend>{legend}</legend>
      <select
        className="input segment-whose"
        aria-label={t('segment.where')}
        value={sequence.in}
        onChange={({ target }) => onChange({ ...sequence, in: target.value as Place })}
      >
        {places.map((one) => (
          <option key={one} value={one}>
            {t(`segment.in.${one}`)}
          </option>
        ))}
      </select>
      <ol className="segment-steps">
        {steps.map(({ condition, within }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name and never move
          <li key={at}>
            {at > 0 && (
              <select
                className="input segment-within"
                aria-label={t('segment.within')}
                value={within}
                onChange={({ target }) => changeTime(at, target.value)}
              >
                {offeredTimes(within).map((time) => (
                  <option key={time} value={time}>
                    {describeWithin(time, t)}
                  </option>
                ))}
              </select>
            )}
            <ConditionRow
              condition={condition}
              names={ofActions}
              siteId={siteId}
              onChange={(next) => change(at, next)}
            />
          </li>
        ))}
      </ol>
      {steps.length < MOST_STEPS && (
        <Button
          look="quiet"
          onClick={() => onChange({ ...sequence, steps: [...steps, { condition: FIRST_STEP, within: '' }] })}
        >
          {t('segment.addStep')}
        </Button>
      )}
    </fieldset>
  );
}
