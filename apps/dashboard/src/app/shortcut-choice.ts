import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './stored.ts';

// STORED: `off` when the person switched single letters off (speech input would press them by accident).
const KEY = 'accord.keys';
const listeners = new Set<() => void>();
let isOn = readStored(KEY) !== 'off';

export function setShortcuts(next: boolean): void {
  isOn = next;
  writeStored(KEY, next ? 'on' : 'off');
  for (const listener of listeners) listener();
}

/** Whether single letters are shortcuts. */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOn,
  );
}
