import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useShortcutsOn } from '../../app/shortcut-choice.ts';
import { Keycap } from '../../ui/keycap.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import './search-field.css';

/** A question is asked once typing has paused. */
const PAUSE_MS = 250;

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
}

/** Finds in a table; `/` leads here, Esc empties it. */
export function SearchField({ label, value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const isKeyShown = useShortcutsOn();
  useKeys({ '/': () => input.current?.focus() }, isKeyShown);
  // The address also changes by Back and by links.
  useEffect(() => setTyped(value), [value]);
  // The newest one: an older one would write an older address.
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => change.current(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (typed === '') input.current?.blur();
    else setTyped('');
  };
  return (
    <search className="search-field">
      <IconSearch size={16} stroke={1.6} aria-hidden="true" />
      <input
        ref={input}
        className="input"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
      />
      {isKeyShown && typed === '' && <Keycap>/</Keycap>}
    </search>
  );
}
