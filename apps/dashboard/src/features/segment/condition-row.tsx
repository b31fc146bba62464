import type { SegmentName } from '@accord/contract/segments';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentValuesQuery } from '../../api/segments.ts';
import type { SegmentCondition, SegmentOperator } from '../../reports/segment-parts.ts';
import { Button } from '../../ui/button.tsx';
import { entryOf, operatorKeys } from './describe-group.ts';

const OPERATORS: Readonly<Record<SegmentName['kind'], readonly SegmentOperator[]>> = {
  text: ['==', '!=', '=@', '!@', '=^', '=$'],
  number: ['==', '!=', '>', '>=', '<', '<='],
  choice: ['==', '!='],
};

interface Props {
  condition: SegmentCondition;
  names: readonly SegmentName[];
  siteId: number;
  /** Null takes the condition out. */
  onChange: (condition: SegmentCondition | null) => void;
}

/** What, how compared, with which value; values that occur are offered while one types. */
export function ConditionRow({ condition, names, siteId, onChange }: Props) {
  const { t } = useTranslation();
  const listId = useId();
  const entry = entryOf(names, condition.name);
  const values = useQuery({
    ...segmentValuesQuery(siteId, condition.name, condition.value),
    enabled: entry?.hasValues === true,
    placeholderData: (before) => before,
  }).data?.values;
  const groups = [...new Set(names.map(({ group }) => group))];
  const selected = names.some(({ name }) => name === condition.name)
    ? condition.name
    : condition.name.replace(/\d+$/, '');
  const number = /\d+$/.exec(condition.name)?.[0] ?? '1';
  const choose = (name: string) => {
    const next = names.find((one) => one.name === name);
    const kind = next?.kind ?? 'text';
    const operator = OPERATORS[kind].includes(condition.operator) ? condition.operator : '==';
    onChange({ name: next?.isNumbered ? `${name}${number}` : name, operator, value: next?.choices[0] ?? '' });
  };
  return (
    <div className="segment-row">
      <select
        className="input"
        aria-label={t('segment.what')}
        value={selected}
        onChange={({ target }) => choose(target.value)}
      >
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {names
              .filter((one) => one.group === group)
              .map(({ name, label }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {entry?.isNumbered === true && (
        <input
          className="input segment-number"
          aria-label={t('segment.number')}
          inputMode="numeric"
          value={number}
          onChange={({ target }) => {
            if (/^[1-9]\d{0,2}$/.test(target.value)) onChange({ ...condition, name: `${selected}${target.value}` });
          }}
        />
      )}
      <select
        className="input"
        aria-label={t('segment.how')}
        value={condition.operator}
        onChange={({ target }) => onChange({ ...condition, operator: target.value as SegmentOperator })}
      >
        {OPERATORS[entry?.kind ?? 'text'].map((operator) => (
          <option key={operator} value={operator}>
            {t(`segment.operator.${operatorKeys[operator]}`)}
          </option>
        ))}
      </select>
      {entry?.kind === 'choice' ? (
        <select
          className="input"
          aria-label={t('segment.value')}
          value={condition.value}
          onChange={({ target }) => onChange({ ...condition, value: target.value })}
        >
          {entry.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <>
          <input
            className="input"
            aria-label={t('segment.value')}
            list={listId}
            inputMode={entry?.kind === 'number' ? 'decimal' : 'text'}
            maxLength={2048}
            value={condition.value}
            onChange={({ target }) => onChange({ ...condition, value: target.value })}
          />
          <datalist id={listId}>
            {values?.map(({ value }) => (
              <option key={value} value={value} />
            ))}
          </datalist>
        </>
      )}
      <Button look="quiet" className="button-icon" aria-label={t('segment.takeOut')} onClick={() => onChange(null)}>
        <IconX size={16} stroke={1.6} aria-hidden="true" />
      </Button>
    </div>
  );
}
