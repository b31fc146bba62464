import type { ReportColumn, ReportEntry } from '@accord/contract/reports';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reportQuery } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import { formatValue, numberIn } from '../../reports/format-value.ts';
import PlaceMap from '../../ui/world-map/place-map.tsx';
import type { RangeState } from '../range/use-range-state.ts';

/** More dots than these are one blot. */
const MOST_PLACES = 400;

interface Props {
  entry: ReportEntry;
  column: ReportColumn;
  state: RangeState;
}

/** The places of the range with most of a figure as dots; pressing one keeps its visits only. */
export default function PlacesMap({ entry, column, state }: Props) {
  const { t } = useTranslation();
  const site = useSite();
  const { range, isRunning, segment } = state;
  const asked = { columns: [column.id], sort: column.id, limit: MOST_PLACES } as const;
  const base = { siteId: site.id, report: entry.id, period: 'range', segment, isRunning } as const;
  const { data, isPlaceholderData, isError } = useQuery(reportQuery({ ...base, ...asked, ...range }));
  // The table below says what went wrong.
  if (isError) return null;
  const selects = new Map<string, string>();
  const places = (data?.periods[0]?.rows ?? []).flatMap((row) => {
    const [latitude, longitude] = [numberIn(row, 'latitude'), numberIn(row, 'longitude')];
    const value = numberIn(row, column.id);
    if (latitude === null || longitude === null || value === null) return [];
    const label = String(row.label ?? '');
    if (typeof row.segment === 'string') selects.set(label, row.segment);
    const texts = { label, value: formatValue(column.format, value, site.currency), metric: column.label };
    return [{ label, latitude, longitude, value, spoken: t('map.country', texts), figure: t('map.figure', texts) }];
  });
  const keepOnly = (label: string) => {
    const own = selects.get(label);
    if (own !== undefined && !segment.includes(own)) state.setSegment(segment === '' ? own : `${segment};${own}`);
  };
  if (data !== undefined && places.length === 0) return null;
  return (
    <div className={isPlaceholderData ? 'is-refreshing' : undefined}>
      <PlaceMap
        name={t('map.name', { report: entry.label, metric: column.label })}
        places={places}
        onPress={keepOnly}
        viewLabel={t('map.part')}
        viewName={(view) => t(`map.view.${view}`)}
      />
    </div>
  );
}
