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

const byWire = new Map<string, Declared>(params.map((param) => [param.wire, param]));

/**
 * PERF: absent parameters cost nothing: they are read from this prototype, whatever a hit brings stands before it.
 * Not frozen: what a prototype forbids to write, no object after it can hold.
 */
const ABSENT = Object.fromEntries(
  params.map((param) => [param.wire, param.type === 'text' || param.type === 'json' ? '' : undefined]),
);

function parseNumber(text: string, limit: number, isWhole: boolean): number | undefined {
  const trimmed = text.trim();
  if (!DECIMAL.test(trimmed)) return undefined;
  const value = isWhole ? Math.trunc(Number(trimmed)) : Number(trimmed);
  return Math.abs(value) <= limit ? value : undefined;
}

/** Reads declared parameters out of a request; whatever is not declared is not looked at. */
export function parseParams(raw: Readonly<Record<string, string>>): HitParams {
  const values: Record<string, string | number | boolean | undefined> = Object.create(ABSENT);
  for (const wire of Object.keys(raw)) {
    const param = byWire.get(wire);
    if (!param) continue;
    const text = raw[wire] ?? '';
    switch (param.type) {
      case 'text':
      case 'json':
        values[wire] = text.length > param.limit ? text.slice(0, param.limit) : text;
        break;
      case 'flag':
        if (text !== '') values[wire] = text === '1' || text === 'true';
        break;
      case 'integer':
      case 'decimal':
        values[wire] = parseNumber(text, param.limit, param.type === 'integer');
        break;
    }
  }
  return values as HitParams;
}
