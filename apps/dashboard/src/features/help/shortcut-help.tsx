import { useTranslation } from 'react-i18next';
import { setShortcuts, useShortcutsOn } from '../../app/shortcut-choice.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Keycap } from '../../ui/keycap.tsx';
import './shortcut-help.css';

const shortcuts = [
  ['?', 'help'],
  ['Ctrl K', 'find'],
  ['g o', 'overview'],
  ['g r', 'realTime'],
  ['g v', 'visits'],
  ['D', 'today'],
  ['W', 'week'],
  ['M', 'month'],
  ['Y', 'year'],
  ['Shift ←', 'previous'],
  ['Shift →', 'next'],
  ['C', 'comparison'],
  ['← →', 'points'],
  ['↑ ↓', 'rows'],
  ['Esc', 'close'],
] as const;

/** The keys that do something, and the switch for single letters. */
export function ShortcutHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const isOn = useShortcutsOn();
  return (
    <Dialog title={t('keys.title')} closeLabel={t('keys.dismiss')} isOpen={isOpen} onClose={onClose}>
      <dl className="shortcut-list">
        {shortcuts.map(([keys, name]) => (
          <div key={name}>
            <dt>
              {keys.split(' ').map((key) => (
                <Keycap key={key}>{key}</Keycap>
              ))}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="shortcut-switch">
        <input type="checkbox" checked={isOn} onChange={(event) => setShortcuts(event.target.checked)} />
        {t('keys.letters')}
      </label>
    </Dialog>
  );
}
