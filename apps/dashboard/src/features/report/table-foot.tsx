import type { ReportEntry } from '@accord/contract/reports';
import { useTranslation } from 'react-i18next';
import { formatValue, numberIn } from '../../reports/format-value.ts';
import { Button } from '../../ui/button.tsx';
import { formatInteger } from '../../ui/format-number.ts';
import type { Totals } from '../series/use-totals.ts';
import { mostRows, rowStep, type TableState } from './use-table-state.ts';

interface Props {
  entry: ReportEntry;
  table: TableState;
  /** The figures of the whole site. */
  totals: Totals;
  shown: number;
  total: number;
}

/** Which rows stand above, what the site has in all, and the way to more rows. */
export function TableFoot({ entry, table, totals, shown, total }: Props) {
  const { t } = useTranslation();
  const main = entry.columns.find(({ id }) => id === table.mainId);
  const whole = main?.format === 'integer' ? numberIn(totals.now, main.id) : null;
  const isCut = shown < total;
  const next = Math.min(rowStep, total - shown);
  return (
    <footer className="report-foot">
      <span>{t('table.shown', { shown: formatInteger(shown), all: formatInteger(total) })}</span>
      {main !== undefined && whole !== null && (
        <span>{t('table.whole', { metric: main.label, value: formatValue(main.format, whole) })}</span>
      )}
      {isCut && shown < mostRows && (
        <span className="report-foot-end">
          <Button onClick={() => table.setRows(shown + rowStep)}>{t('table.more', { count: next })}</Button>
          {total > shown + rowStep && (
            <Button look="quiet" onClick={() => table.setRows(Math.min(mostRows, total))}>
              {t('table.all', { written: formatInteger(Math.min(mostRows, total)) })}
            </Button>
          )}
        </span>
      )}
    </footer>
  );
}
