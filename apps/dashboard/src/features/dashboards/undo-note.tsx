import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import './dashboard-menu.css';

/** What was just taken away, and the way back. */
export function UndoNote({ text, onUndo }: { text: string; onUndo: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="undo-note" role="status">
      <bdi>{text}</bdi>
      <Button onClick={onUndo}>
        <IconArrowBackUp size={16} stroke={1.6} aria-hidden="true" />
        {t('dashboards.undo')}
      </Button>
    </div>
  );
}
