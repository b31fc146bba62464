import type { ReportEntry } from '@accord/contract/reports';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { Widget } from './standard-widgets.ts';

interface Props {
  reports: readonly ReportEntry[];
  onAdd: (widget: Omit<Widget, 'id'>) => void;
}

/** People who came twice are counted once in the whole: their parts do not add up to it. */
const NOT_ADDING_UP: ReadonlySet<string> = new Set(['visitors', 'users']);

/** Which report, which of its metrics, and how it is shown. */
export function WidgetForm({ reports, onAdd }: Props) {
  const { t } = useTranslation();
  const [report, setReport] = useState('visits-summary');
  const [metric, setMetric] = useState('');
  const [wanted, setKind] = useState<Widget['kind']>('trend');
  const entry = reports.find(({ id }) => id === report) ?? reports[0];
  if (entry === undefined) return null;
  const kinds = entry.kind === 'series' ? (['trend', 'figure'] as const) : (['list', 'share'] as const);
  const kind = kinds.find((one) => one === wanted) ?? kinds[0];
  const metrics = entry.columns.filter(
    (column) =>
      column.kind === 'metric' && (kind !== 'share' || (column.format === 'integer' && !NOT_ADDING_UP.has(column.id))),
  );
  const chosen = metrics.find(({ id }) => id === metric) ?? metrics.find(({ id }) => id === entry.sort) ?? metrics[0];
  const size = { figure: 'small', trend: 'wide', list: 'medium', share: 'medium' } as const;
  return (
    <form
      className="widget-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) onAdd({ report: entry.id, metric: chosen.id, kind, size: size[kind] });
      }}
    >
      <ComboBox
        label={t('dashboards.report')}
        value={entry.id}
        options={reports.map(({ id, label, menu }) => ({ value: id, label, note: menu }))}
        onChange={setReport}
        hint={entry.doc}
        nothing={t('dashboards.noReport')}
      />
      <Segmented
        label={t('dashboards.kindLabel')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`dashboards.kind.${value}`) }))}
        onChange={setKind}
      />
      <ComboBox
        label={t('dashboards.metric')}
        value={chosen?.id ?? ''}
        options={metrics.map(({ id, label }) => ({ value: id, label }))}
        onChange={setMetric}
        hint={chosen?.doc ?? t('dashboards.noMetric')}
        nothing={t('dashboards.noReport')}
      />
      <Button type="submit" look="primary" disabled={chosen === undefined}>
        {t('dashboards.addWidget')}
      </Button>
    </form>
  );
}
