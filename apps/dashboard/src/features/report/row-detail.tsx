import type { ReportAnswer, ReportEntry } from '@accord/contract/reports';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { DeltaText } from '../../reports/delta-text.tsx';
import { formatValue } from '../../reports/format-value.ts';
import { tableRows } from '../../reports/table-rows.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ProvenanceButton } from '../provenance/provenance-button.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import { PageLink } from './page-link.tsx';
import './row-detail.css';
import { VisitsLink } from './visits-link.tsx';

const RowEvolution = lazy(() => import('./row-evolution.tsx'));

interface Props {
  entry: ReportEntry;
  answer: ReportAnswer;
  compared: ReportAnswer | null;
  /** The open row; null while none is. */
  label: string | null;
  emptyLabel: string;
  currency: string;
  state: RangeState;
  onClose: () => void;
}

/** Every figure of one row, also those that the table does not show, with what each is compared with. */
export function RowDetail({ entry, answer, compared, label, emptyLabel, currency, state, onClose }: Props) {
  const { t } = useTranslation();
  const columns = entry.columns.filter(({ kind }) => kind === 'metric');
  const main = columns.find(({ id }) => id === entry.sort) ?? columns[0];
  const [period] = answer.periods;
  const own = period?.rows.find((row) => row.label === label);
  const only = own === undefined || period === undefined ? null : { ...answer, periods: [{ ...period, rows: [own] }] };
  const row = only === null ? undefined : tableRows(only, columns, '', compared)[0];
  return (
    <Dialog
      title={label === '' ? emptyLabel : (label ?? '')}
      closeLabel={t('table.close')}
      isOpen={label !== null && row !== undefined}
      onClose={onClose}
    >
      {label !== null && main !== undefined && (
        <Suspense fallback={<div className="row-evolution-chart" />}>
          <RowEvolution entry={entry} label={label} main={main} state={state} currency={currency} />
        </Suspense>
      )}
      <table className="row-detail">
        <thead>
          <tr>
            <th scope="col">{t('table.figure')}</th>
            <th scope="col">{t('chart.this')}</th>
            {compared !== null && (
              <>
                <th scope="col">{t('chart.change')}</th>
                <th scope="col">{t('table.before')}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => {
            const cell = row?.cells[at];
            return (
              <tr key={column.id}>
                <th scope="row">
                  {column.label}
                  <ProvenanceButton report={entry.id} figure={column.id} name={column.label} state={state} />
                </th>
                <td>{formatValue(column.format, cell?.value ?? null, currency)}</td>
                {compared !== null && (
                  <>
                    <td>
                      <DeltaText delta={cell?.delta ?? null} />
                    </td>
                    <td className="ink2">{formatValue(column.format, cell?.before ?? null, currency)}</td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <PageLink entry={entry} label={label} />
      <VisitsLink segment={own?.segment} state={state} />
    </Dialog>
  );
}
