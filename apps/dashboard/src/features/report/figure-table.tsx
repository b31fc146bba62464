import type { ReportColumn } from '@accord/contract/reports';
import { useTranslation } from 'react-i18next';
import { computeDelta } from '../../reports/delta.ts';
import { DeltaText } from '../../reports/delta-text.tsx';
import { formatValue, numberIn } from '../../reports/format-value.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ProvenanceButton } from '../provenance/provenance-button.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import type { Totals } from '../series/use-totals.ts';
import './figure-table.css';

interface Props {
  report: string;
  state: RangeState;
  columns: readonly ReportColumn[];
  chosen: string;
  onChoose: (id: string) => void;
  totals: Totals;
  compares: boolean;
  currency: string;
}

/** Every figure of a series report over the whole range, with its change; pressing one draws it. */
export function FigureTable({ report, state, columns, chosen, onChoose, totals, compares, currency }: Props) {
  const { t } = useTranslation();
  const { now } = totals;
  return (
    <table className={totals.query.isPlaceholderData ? 'figure-table is-refreshing' : 'figure-table'}>
      <thead>
        <tr>
          <th scope="col">{t('table.figure')}</th>
          <th scope="col">{t('chart.this')}</th>
          {compares && <th scope="col">{t('chart.change')}</th>}
          <th scope="col" className="figure-doc">
            {t('table.meaning')}
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => {
          const value = numberIn(now, column.id);
          const before = numberIn(totals.before, column.id);
          const delta = computeDelta(column, value, before, numberIn(totals.before, 'visits'));
          return (
            <tr key={column.id} data-chosen={column.id === chosen || undefined}>
              <th scope="row">
                <button type="button" aria-pressed={column.id === chosen} onClick={() => onChoose(column.id)}>
                  {column.label}
                </button>
                <ProvenanceButton report={report} figure={column.id} name={column.label} state={state} />
              </th>
              <td>{now === undefined ? <Skeleton width={6} /> : formatValue(column.format, value, currency)}</td>
              {compares && (
                <td>
                  <DeltaText delta={delta} />
                </td>
              )}
              <td className="figure-doc">{column.doc}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
