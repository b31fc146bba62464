import type { ReportColumn, ReportEntry } from '@accord/contract/reports';
import { lazy, Suspense } from 'react';
import type { RangeState } from '../range/use-range-state.ts';

const CountryMap = lazy(() => import('./country-map.tsx'));

interface Props {
  entry: ReportEntry;
  /** The metric that it shows. */
  column: ReportColumn | undefined;
  state: RangeState;
}

/** The picture that a report declares of its rows; nothing for most. */
export function TablePicture({ entry, column, state }: Props) {
  if (entry.picture !== 'world-map' || column === undefined) return null;
  return (
    <Suspense fallback={<div className="table-picture-place" />}>
      <CountryMap entry={entry} column={column} state={state} />
    </Suspense>
  );
}
