import { useShortcutsOn } from '../../app/shortcut-choice.ts';
import { nameRange, stepRange } from '../../reports/range.ts';
import { type Keys, useKeys } from '../../ui/use-keys.ts';
import type { RangeState } from './use-range-state.ts';

/** Ranges by letter, stepping by Shift and arrow, comparison on and off. */
export function useRangeShortcuts(state: RangeState): void {
  const step = (direction: -1 | 1) => () => {
    const next = stepRange(state.choice, state.range, direction, state.today);
    if (next !== null) state.setRange(nameRange(next, state.today));
  };
  const letters: Keys = {
    d: () => state.setRange('today'),
    w: () => state.setRange('7d'),
    m: () => state.setRange('28d'),
    y: () => state.setRange('year'),
    c: () => state.setComparison(state.comparison === 'none' ? 'previous' : 'none'),
  };
  useKeys(letters, useShortcutsOn());
  useKeys({ 'Shift+ArrowLeft': step(-1), 'Shift+ArrowRight': step(1) });
}
