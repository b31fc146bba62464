import type { SegmentName } from '@accord/contract/segments';
import type { TFunction } from 'i18next';
import {
  isSequence,
  type SegmentCondition,
  type SegmentOperator,
  type SegmentPart,
} from '../../reports/segment-parts.ts';
import { describeWithin } from './describe-within.ts';

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

function describeCondition({ name, operator, value }: SegmentCondition, names: readonly SegmentName[], t: TFunction) {
  const label = entryOf(names, name)?.label ?? name;
  if (value === '') return t(operator === '==' ? 'segment.isEmpty' : 'segment.isSet', { label });
  return `${label} ${t(`segment.operator.${operatorKeys[operator]}`)} ${value}`;
}

/** A part of a segment in words: `Country is Germany or Country is Austria`. */
export function describePart(part: SegmentPart, names: readonly SegmentName[], t: TFunction): string {
  if (isSequence(part)) {
    const steps = part.steps.map(({ condition, within }, at) => {
      const words = describeCondition(condition, names, t);
      return at === 0 ? words : `${describeWithin(within, t)} ${words}`;
    });
    return `${t(`segment.in.${part.in}`)}: ${steps.join(', ')}`;
  }
  const words = part.conditions.map((one) => describeCondition(one, names, t)).join(` ${t('segment.or')} `);
  return part.of === 'visit' ? words : `${t(`segment.of.${part.of}`)}: ${words}`;
}
