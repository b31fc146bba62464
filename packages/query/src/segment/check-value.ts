import { isIP } from 'node:net';
import type { SegmentName } from '@accord/catalog/define-segment';
import type { Operator } from './segment.ts';

const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;
const MOST_ID = 2n ** 64n - 1n;
const COMPARED: readonly Operator[] = ['==', '!=', '<', '<=', '>', '>='];
const ORDERED: readonly Operator[] = ['<', '<=', '>', '>='];

/** Why the value cannot be compared in this way, in words; undefined where it can. */
export function checkValue({ value: kind }: SegmentName, operator: Operator, value: string): string | undefined {
  if (value === '') return undefined;
  switch (kind) {
    case 'text':
    case 'url':
      return undefined;
    case 'number':
    case 'coordinate':
      return COMPARED.includes(operator) && !NUMBER.test(value) ? 'Its value is a number.' : undefined;
    case 'id':
      if (!COMPARED.includes(operator)) return undefined;
      return /^\d{1,20}$/.test(value) && BigInt(value) <= MOST_ID ? undefined : 'Its value is a whole number.';
    case 'address':
      return COMPARED.includes(operator) && isIP(value) === 0 ? 'Its value is an IP address.' : undefined;
    case 'code':
      return ORDERED.includes(operator) ? 'It cannot be compared as larger or smaller.' : undefined;
  }
}
