import { IconCheck, IconSelector } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import './combo-box.css';
import { FieldFrame } from './field.tsx';
import './floating.css';
import { matchOptions, type Option } from './match-options.ts';

interface Props {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  hint?: string;
  error?: string | undefined;
  /** Shown when nothing matches what was typed. */
  nothing: string;
}

const MOST_SHOWN = 80;

/** A line of input that filters a long list; only what is on the list can be chosen. */
export function ComboBox({ label, value, options, onChange, hint, error, nothing }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const chosen = options.find((option) => option.value === value);
  const isOpen = typed !== null;
  const shown = isOpen ? matchOptions(options, typed).slice(0, MOST_SHOWN) : [];

  const open = () => {
    setTyped('');
    const index = options.findIndex((option) => option.value === value);
    setAt(index >= 0 && index < MOST_SHOWN ? index : 0);
    requestAnimationFrame(() => showActive());
  };
  const showActive = () => list.current?.querySelector('[data-highlighted]')?.scrollIntoView({ block: 'nearest' });
  const choose = (option: Option | undefined) => {
    if (option !== undefined) onChange(option.value);
    setTyped(null);
  };
  const press = (event: KeyboardEvent) => {
    if (!isOpen) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      open();
    } else if (event.key === 'Enter') choose(shown[at]);
    else if (event.key === 'Escape') setTyped(null);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const to = at + (event.key === 'ArrowDown' ? 1 : -1);
      setAt(Math.min(shown.length - 1, Math.max(0, to)));
      requestAnimationFrame(() => showActive());
    } else return;
    event.preventDefault();
  };

  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className="combo-box">
        <input
          id={id}
          className="input"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && shown[at] ? `${id}-${at}` : undefined}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-note`}
          autoComplete="off"
          spellCheck={false}
          placeholder={chosen?.label}
          value={typed ?? chosen?.label ?? value}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onClick={() => !isOpen && open()}
          onBlur={() => setTyped(null)}
          onKeyDown={press}
        />
        <IconSelector className="combo-box-mark" size={16} stroke={1.6} />
        {isOpen && (
          <div ref={list} id={`${id}-list`} className="floating menu combo-box-list" role="listbox" aria-label={label}>
            {shown.map((option, index) => (
              <div
                key={option.value}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={option.value === value}
                data-highlighted={index === at ? '' : undefined}
                className="menu-item"
                // The input keeps the focus: pressing must not take it away before the click arrives.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
                onKeyDown={press}
              >
                <span>{option.label}</span>
                {option.note !== undefined && <span className="ink3">{option.note}</span>}
                {option.value === value && <IconCheck className="menu-check" size={16} stroke={1.8} />}
              </div>
            ))}
            {shown.length === 0 && <p className="menu-note">{nothing}</p>}
          </div>
        )}
      </div>
    </FieldFrame>
  );
}
