import type { NewGoal } from '@accord/contract/goals';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, FieldFrame } from '../../ui/field.tsx';

const ATTRIBUTES = [
  ...(['url', 'title', 'file', 'external_website'] as const),
  ...(['event_category', 'event_action', 'event_name'] as const),
  ...(['visit_duration', 'manually'] as const),
];
const PATTERN_TYPES = ['contains', 'exact', 'regex'] as const;

interface Props {
  draft: NewGoal;
  faults: Readonly<Record<string, string>>;
  onChange: (changed: Partial<NewGoal>) => void;
}

/** When the goal converts: what is looked at, how it is compared, with what. */
export function GoalRule({ draft, faults, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { matchAttribute, patternType = 'contains', pattern = '' } = draft;
  const isOfTime = matchAttribute === 'visit_duration';
  return (
    <>
      <FieldFrame id={`${id}-what`} label={t('goalForm.what')}>
        <select
          id={`${id}-what`}
          className="input"
          value={matchAttribute}
          onChange={({ target }) => {
            const next = target.value as NewGoal['matchAttribute'];
            const wasOfTime = isOfTime || patternType === 'greater_than';
            onChange({
              matchAttribute: next,
              patternType: next === 'visit_duration' ? 'greater_than' : wasOfTime ? 'contains' : patternType,
            });
          }}
        >
          {ATTRIBUTES.map((attribute) => (
            <option key={attribute} value={attribute}>
              {t(`goalForm.attribute.${attribute}`)}
            </option>
          ))}
        </select>
      </FieldFrame>
      {matchAttribute !== 'manually' && (
        <div className="goal-rule">
          {!isOfTime && (
            <FieldFrame id={`${id}-how`} label={t('segment.how')} error={faults.patternType}>
              <select
                id={`${id}-how`}
                className="input"
                value={patternType}
                onChange={({ target }) => onChange({ patternType: target.value as (typeof PATTERN_TYPES)[number] })}
              >
                {PATTERN_TYPES.map((type) => (
                  <option key={type} value={type}>
                    {t(`goalForm.type.${type}`)}
                  </option>
                ))}
              </select>
            </FieldFrame>
          )}
          <Field
            label={t(isOfTime ? 'goalForm.minutes' : 'goalForm.pattern')}
            value={pattern}
            maxLength={255}
            required
            spellCheck={false}
            inputMode={isOfTime ? 'decimal' : 'text'}
            error={faults.pattern}
            onChange={({ target }) => onChange({ pattern: target.value })}
          />
        </div>
      )}
      {matchAttribute !== 'manually' && !isOfTime && (
        <label className="goal-check">
          <input
            type="checkbox"
            checked={draft.isCaseSensitive ?? false}
            onChange={({ target }) => onChange({ isCaseSensitive: target.checked })}
          />
          {t('goalForm.case')}
        </label>
      )}
    </>
  );
}
