import type { SegmentName } from '@accord/contract/segments';
import type { TFunction } from 'i18next';
import type { SegmentCondition, SegmentOperator } from '../../reports/segment-parts.ts';

export const operatorKeys = {
  '==': 'is',
  '!=': 'isNot',
  '>=': 'atLeast',
  '>': 'moreThan',
  '<=': 'atMost',
  '<': 'lessThan',
  '=@': 'contains',
  '!@': 'lacks',
  '=^': 'starts',
  '=$': 'ends',
} as const satisfies Record<SegmentOperator, string>;

/** The entry of a name; names with a number stand under the name without it. */
export function entryOf(names: readonly SegmentName[], wire: string): SegmentName | undefined {
  const plain = names.find(({ name, isNumbered }) => name === wire && !isNumbered);
  const [, prefix = '', number = ''] = /^(.*?)(\d+)$/.exec(wire) ?? [];
  const numbered = names.find(({ name, isNumbered }) => isNumbered && name === prefix);
  return plain ?? (numbered && { ...numbered, label: `${numbered.label} ${number}`.trim() });
}

/** A group in words: `Country is Germany or Austria`. */
export function describeGroup(group: readonly SegmentCondition[], names: readonly SegmentName[], t: TFunction): string {
  return group
    .map(({ name, operator, value }) => {
      const label = entryOf(names, name)?.label ?? name;
      if (value === '') return t(operator === '==' ? 'segment.isEmpty' : 'segment.isSet', { label });
      return `${label} ${t(`segment.operator.${operatorKeys[operator]}`)} ${value}`;
    })
    .join(` ${t('segment.or')} `);
}
