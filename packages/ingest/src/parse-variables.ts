import type { VariableEntry } from './action-details.ts';
import { parseJson } from './parse-json.ts';

/** Slots of custom variables. */
const MOST_SLOTS = 5;
const LONGEST = 200;

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Custom variables of a hit, by slot (tracking-api §5); entries of another form are skipped. */
export function parseVariables(json: string): VariableEntry[] {
  const parsed = parseJson(json);
  if (parsed === null || typeof parsed !== 'object') return [];
  const entries: VariableEntry[] = [];
  for (const [key, pair] of Object.entries(parsed)) {
    const slot = Number(key);
    if (!Number.isInteger(slot) || slot < 1 || slot > MOST_SLOTS || !Array.isArray(pair) || pair.length !== 2) continue;
    const [name, value]: unknown[] = pair;
    if (!isScalar(name) || !isScalar(value)) continue;
    entries.push({ slot, name: String(name).trim().slice(0, LONGEST), value: String(value).trim().slice(0, LONGEST) });
  }
  return entries.sort((a, b) => a.slot - b.slot);
}
