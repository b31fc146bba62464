import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Dialog } from '../../ui/dialog.tsx';
import { matchOptions } from '../../ui/match-options.ts';
import './command-palette.css';
import { type PaletteEntry, usePaletteEntries } from './use-palette-entries.ts';

const MOST_SHOWN = 60;
const PAGE_ROWS = 8;

interface Props {
  onClose: () => void;
  onHelp: () => void;
}

/** Finds screens, reports, sites, saved segments and goals by a few letters, and what can be done. */
export default function CommandPalette({ onClose, onHelp }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const entries = usePaletteEntries(onHelp);
  const found = matchOptions(entries, typed) as readonly PaletteEntry[];
  const shown = found.slice(0, MOST_SHOWN);

  // A dialog puts the focus on its first button when it opens.
  useEffect(() => input.current?.focus(), []);
  const move = (to: number) => {
    setAt(Math.min(shown.length - 1, Math.max(0, to)));
    requestAnimationFrame(() =>
      list.current?.querySelector('[data-highlighted]')?.scrollIntoView({ block: 'nearest' }),
    );
  };
  const choose = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    if (entry.to !== undefined) navigate(entry.to);
    entry.act?.();
  };
  const press = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE_ROWS,
      PageUp: at - PAGE_ROWS,
    };
    const to = steps[event.key];
    if (event.key === 'Enter') choose(shown[at]);
    else if (to !== undefined) move(to);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t('palette.title')} closeLabel={t('table.close')} isOpen onClose={onClose}>
      <input
        ref={input}
        className="input"
        role="combobox"
        aria-label={t('palette.label')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown[at] === undefined ? undefined : `${id}-${at}`}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        placeholder={t('palette.hint')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div ref={list} id={`${id}-list`} className="palette-list" role="listbox" aria-label={t('palette.title')}>
        {shown.map((entry, index) => (
          <div
            key={entry.value}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            data-highlighted={index === at ? '' : undefined}
            className="menu-item"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(entry)}
            onKeyDown={press}
          >
            <bdi>{entry.label}</bdi>
            <bdi className="ink2 palette-note">{entry.note}</bdi>
          </div>
        ))}
      </div>
      <p className="palette-count ink2" role="status">
        {shown.length === 0 ? t('palette.nothing') : t('palette.found', { count: found.length })}
      </p>
    </Dialog>
  );
}
