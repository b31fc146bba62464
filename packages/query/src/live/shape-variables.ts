import type { WireRow } from '../shape/wire/wire-row.ts';

/** A custom variable as the store has it. */
export interface Variable {
  slot: number;
  name: string;
  value: string;
}

/** `customVariables` by slot, nothing where there are none. */
export function shapeVariables(variables: readonly Variable[], scope: 'Page' | ''): WireRow {
  const set = variables.filter(({ name }) => name !== '');
  if (set.length === 0) return {};
  return {
    customVariables: Object.fromEntries(
      set.map(({ slot, name, value }) => [
        String(slot),
        { [`customVariable${scope}Name${slot}`]: name, [`customVariable${scope}Value${slot}`]: value },
      ]),
    ),
  };
}
