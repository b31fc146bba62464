import type { ReportColumn, ReportEntry } from '@accord/contract/reports';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reportQuery } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import { formatValue, numberIn } from '../../reports/format-value.ts';
import { codeIn } from '../../reports/rank-rows.ts';
import WorldMap from '../../ui/world-map/world-map.tsx';
import type { RangeState } from '../range/use-range-state.ts';

/** More than there are countries. */
const EVERY_COUNTRY = 300;

/** Every country of the range on a map, whatever the table is cut to; pressing one keeps its visits only. */
export default function CountryMap({
  entry,
  column,
  state,
}: {
  entry: ReportEntry;
  column: ReportColumn;
  state: RangeState;
}) {
  const { t } = useTranslation();
  const site = useSite();
  const { range, isRunning, segment } = state;
  const { data, isPlaceholderData, isError } = useQuery(
    reportQuery({
      siteId: site.id,
      report: entry.id,
      period: 'range',
      ...range,
      segment,
      limit: EVERY_COUNTRY,
      columns: [column.id],
      isRunning,
    }),
  );
  // The table below says what went wrong.
  if (isError) return null;
  const rows = data?.periods[0]?.rows ?? [];
  const write = (value: number) => formatValue(column.format, value, site.currency);
  const selects = new Map<string, string>();
  const countries = rows.flatMap((row) => {
    const code = codeIn(row);
    const value = numberIn(row, column.id);
    if (code === null || value === null) return [];
    if (typeof row.segment === 'string') selects.set(code, row.segment);
    const label = String(row.label ?? '');
    const texts = { label, value: write(value), metric: column.label };
    return [{ code, label, value, spoken: t('map.country', texts), figure: t('map.figure', texts) }];
  });
  const keepOnly = (code: string) => {
    const own = selects.get(code);
    if (own === undefined || segment.split(';').includes(own)) return;
    state.setSegment(segment === '' ? own : `${segment};${own}`);
  };
  return (
    <div className={isPlaceholderData ? 'is-refreshing' : undefined}>
      <WorldMap
        name={t('map.name', { report: entry.label, metric: column.label })}
        countries={countries}
        writeBin={(from, to) => (from === to ? write(from) : t('map.bin', { from: write(from), to: write(to) }))}
        noneLabel={t('map.none')}
        onPress={keepOnly}
        viewLabel={t('map.part')}
        viewName={(view) => t(`map.view.${view}`)}
      />
    </div>
  );
}
