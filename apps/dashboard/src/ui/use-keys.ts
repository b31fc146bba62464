import { useEffect, useRef } from 'react';

/** What each key does: `d`, `?`, `Shift+ArrowLeft`, or two in a row, `g o`. */
export type Keys = Readonly<Record<string, () => void>>;

const SEQUENCE_MS = 1200;

/** Listens to keys of the whole page, except while someone writes, a menu handles them, or a modifier is held. */
export function useKeys(keys: Keys, isOn = true): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    if (!isOn) return;
    let first = '';
    let firstAt = 0;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const isNamed = event.key.length > 1;
      const key = isNamed && event.shiftKey ? `Shift+${event.key}` : isNamed ? event.key : event.key.toLowerCase();
      const sequence = event.timeStamp - firstAt < SEQUENCE_MS ? `${first} ${key}` : key;
      const act = current.current[sequence] ?? current.current[key];
      first = key;
      firstAt = event.timeStamp;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, [role="menu"], dialog[open]') !== null;
}
