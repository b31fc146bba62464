import type { ReportColumn, ReportEntry } from '@accord/contract/reports';
import { lazy, Suspense } from 'react';
import type { RangeState } from '../range/use-range-state.ts';

const PICTURES = {
  'world-map': lazy(() => import('./country-map.tsx')),
  'place-map': lazy(() => import('./places-map.tsx')),
} as const;

interface Props {
  entry: ReportEntry;
  /** The metric that it shows. */
  column: ReportColumn | undefined;
  state: RangeState;
}

/** The picture that a report declares of its rows; nothing for most. */
export function TablePicture({ entry, column, state }: Props) {
  if (entry.picture === undefined || column === undefined) return null;
  const Picture = PICTURES[entry.picture];
  return (
    <Suspense fallback={<div className="table-picture-place" />}>
      <Picture entry={entry} column={column} state={state} />
    </Suspense>
  );
}
