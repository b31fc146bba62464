import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { UndoNote } from './undo-note.tsx';
import { type DeletedState, useDashboardActions } from './use-dashboard-actions.ts';

/** After a dashboard was deleted, until the page is left. */
export function DeletedNote() {
  const { t } = useTranslation();
  const state = useLocation().state as DeletedState | null;
  const { add } = useDashboardActions();
  const deleted = state?.deleted;
  if (deleted === undefined) return null;
  const { name, widgets } = deleted;
  return (
    <UndoNote
      text={t('dashboards.deleted', { name })}
      onUndo={() => add.mutate({ edit: false, dashboard: { name, widgets } })}
    />
  );
}
