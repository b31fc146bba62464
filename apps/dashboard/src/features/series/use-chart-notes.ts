import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { annotationsQuery } from '../../api/annotations.ts';
import { useSite } from '../../app/site-context.ts';
import type { ChartNote } from '../../ui/time-chart/chart-model.ts';
import type { Series } from './use-series.ts';

/** What was noted, at the points of the series in which its day lies. */
export function useChartNotes({ query, range }: Series): readonly ChartNote[] {
  const site = useSite();
  const noted = useQuery({ ...annotationsQuery(site.id, range.from, range.to), retry: false }).data?.annotations;
  const periods = query.data?.periods;
  return useMemo(
    () =>
      (noted ?? []).flatMap(({ id, day, note }) => {
        const at = periods?.findIndex(({ from, to }) => from <= day && day <= to) ?? -1;
        return at < 0 ? [] : [{ id, at, text: note }];
      }),
    [noted, periods],
  );
}
