import { params } from '@accord/catalog/generated/params';

type Declared = (typeof params)[number];
type ValueOf<Type> = Type extends 'integer' | 'decimal'
  ? number | undefined
  : Type extends 'flag'
    ? boolean | undefined
    : string;

/** Parameters by wire name. Text is '' when absent; numbers and flags are undefined when absent or unreadable. */
export type HitParams = { readonly [Entry in Declared as Entry['wire']]: ValueOf<Entry['type']> };

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)$/;

function parseNumber(text: string, limit: number, isWhole: boolean): number | undefined {
  const trimmed = text.trim();
  if (!DECIMAL.test(trimmed)) return undefined;
  const value = isWhole ? Math.trunc(Number(trimmed)) : Number(trimmed);
  return Math.abs(value) <= limit ? value : undefined;
}

/** Reads declared parameters out of a request; whatever is not declared is not looked at. */
export function parseParams(raw: Readonly<Record<string, string>>): HitParams {
  const values: Record<string, string | number | boolean | undefined> = {};
  for (const param of params) {
    const text = Object.hasOwn(raw, param.wire) ? raw[param.wire] : undefined;
    switch (param.type) {
      case 'text':
      case 'json':
        values[param.wire] = text === undefined ? '' : text.length > param.limit ? text.slice(0, param.limit) : text;
        break;
      case 'flag':
        values[param.wire] = text === undefined || text === '' ? undefined : text === '1' || text === 'true';
        break;
      case 'integer':
      case 'decimal':
        values[param.wire] = text === undefined ? undefined : parseNumber(text, param.limit, param.type === 'integer');
        break;
    }
  }
  return values as HitParams;
}
