import type { Dashboard } from '@accord/contract/dashboards';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { reportListQuery } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { State } from '../../ui/state.tsx';
import { VisitorsNow } from '../overview/visitors-now.tsx';
import { PageHead } from '../range/page-head.tsx';
import { useRangeShortcuts } from '../range/use-range-shortcuts.ts';
import { useRangeState } from '../range/use-range-state.ts';
import { addWidget, moveWidget } from './arrange.ts';
import { DashboardMenu } from './dashboard-menu.tsx';
import './dashboard-page.css';
import { standardWidgets, type Widget } from './standard-widgets.ts';
import { UndoNote } from './undo-note.tsx';
import { useDashboardActions } from './use-dashboard-actions.ts';
import { WidgetForm } from './widget-form.tsx';
import { WidgetTools } from './widget-tools.tsx';
import { WidgetView } from './widget-view.tsx';

/** A dashboard that a person put together: its widgets, and while it is arranged, what changes them. */
export default function DashboardPage({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useTranslation();
  const site = useSite();
  const state = useRangeState();
  const reports = useQuery(reportListQuery).data;
  const { replace, pathOf } = useDashboardActions();
  const [isAdding, setAdding] = useState(false);
  const [undo, setUndo] = useState<{ text: string; widgets: Dashboard['widgets'] } | null>(null);
  const [said, setSaid] = useState('');
  useRangeShortcuts(state);
  usePageTitle(dashboard.name, site.name);

  const isArranged = state.search.get('edit') === '1';
  const { widgets } = dashboard;
  const entryOf = ({ report }: Widget) => reports?.find(({ id }) => id === report);
  const nameOf = (widget: Widget) => {
    const entry = entryOf(widget);
    const metric = entry?.columns.find(({ id }) => id === widget.metric)?.label ?? widget.metric;
    return t('dashboards.widgetName', { report: entry?.label ?? widget.report, metric });
  };
  const arrange = (next: readonly Widget[]) => replace.mutate({ ...dashboard, widgets: [...next] });
  const takeAway = (text: string, next: readonly Widget[]) => {
    setUndo({ text, widgets });
    arrange(next);
  };
  const move = (widget: Widget, by: -1 | 1) => {
    const next = moveWidget(widgets, widget.id, by);
    arrange(next);
    setSaid(t('dashboards.moved', { name: nameOf(widget), place: next.indexOf(widget) + 1, count: next.length }));
    // Moving its element takes the focus from the button that was pressed.
    const button = `[data-widget="${widget.id}"] [data-move="${by}"]`;
    requestAnimationFrame(() => document.querySelector<HTMLElement>(button)?.focus());
  };
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (name !== '' && name !== dashboard.name) replace.mutate({ ...dashboard, name });
  };
  return (
    <>
      <PageHead title={dashboard.name} state={state} isCounting={false} isNamedBelow>
        <VisitorsNow siteId={site.id} />
        <DashboardMenu />
      </PageHead>
      {isArranged && (
        <section className="dashboard-bar" aria-label={t('dashboards.arrange')}>
          <form onSubmit={rename} className="dashboard-rename">
            <Field label={t('dashboards.name')} name="name" defaultValue={dashboard.name} maxLength={100} required />
            <Button type="submit">{t('dashboards.rename')}</Button>
          </form>
          <Button onClick={() => setAdding(true)} disabled={widgets.length >= 30}>
            {t('dashboards.addWidget')}
          </Button>
          <Button onClick={() => takeAway(t('dashboards.wasReset'), standardWidgets)}>{t('dashboards.reset')}</Button>
          <Link className="button button-primary" to={pathOf(dashboard.id)}>
            {t('dashboards.done')}
          </Link>
        </section>
      )}
      {replace.isError && (
        <p className="undo-note dashboard-failed" role="alert">
          {t('dashboards.failed', { reason: replace.error.message })}
        </p>
      )}
      {undo !== null && (
        <UndoNote
          text={undo.text}
          onUndo={() => {
            arrange(undo.widgets);
            setUndo(null);
          }}
        />
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {widgets.length === 0 && (
        <State
          title={t('dashboards.empty')}
          actions={<Button onClick={() => setAdding(true)}>{t('dashboards.addWidget')}</Button>}
        >
          {t('dashboards.emptyText')}
        </State>
      )}
      <div className="widget-grid">
        {widgets.map((widget, index) => (
          <div key={widget.id} className={`widget widget-${widget.size}`} data-widget={widget.id}>
            {isArranged && (
              <WidgetTools
                widget={widget}
                name={nameOf(widget)}
                place={index + 1}
                count={widgets.length}
                onMove={(by) => move(widget, by)}
                onSize={(size) => arrange(widgets.map((one) => (one === widget ? { ...one, size } : one)))}
                onRemove={() =>
                  takeAway(
                    t('dashboards.widgetRemoved', { name: nameOf(widget) }),
                    widgets.filter((one) => one !== widget),
                  )
                }
              />
            )}
            {reports !== undefined && (
              <WidgetView
                widget={widget}
                entry={entryOf(widget)}
                state={state}
                place={t('dashboards.place', { place: index + 1 })}
              />
            )}
          </div>
        ))}
      </div>
      <Dialog
        title={t('dashboards.addWidget')}
        closeLabel={t('keys.dismiss')}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
      >
        <WidgetForm
          reports={reports ?? []}
          onAdd={(widget) => {
            arrange(addWidget(widgets, widget));
            setAdding(false);
          }}
        />
      </Dialog>
    </>
  );
}
