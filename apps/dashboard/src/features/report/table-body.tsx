import type { ReportAnswer } from '@accord/contract/reports';
import { IconCalendarOff, IconFilterOff } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { formatRange } from '../../ui/format-date.ts';
import { State } from '../../ui/state.tsx';
import { RankSkeleton } from '../overview/rank-skeleton.tsx';
import { EmptyRange } from '../range/empty-range.tsx';
import { FailedReport } from '../range/failed-report.tsx';
import type { RangeState } from '../range/use-range-state.ts';

const SKELETON_ROWS = 16;

interface Props {
  query: UseQueryResult<ReportAnswer>;
  state: RangeState;
  search: string;
  onClear: () => void;
  hasRows: boolean;
  /** There were visits in this range, only none of this kind. */
  isVisited: boolean;
  /** The table. */
  children: ReactNode;
}

/** The table, or what stands in its place: not here yet, failed, nothing found, nothing counted. */
export function TableBody({ query, state, search, onClear, hasRows, isVisited, children }: Props) {
  const { t } = useTranslation();
  if (query.isError && query.data === undefined) return <FailedReport query={query} state={state} />;
  if (query.data === undefined) {
    return (
      <div className="report-skeleton">
        <RankSkeleton rows={SKELETON_ROWS} />
      </div>
    );
  }
  if (!hasRows && search !== '') {
    return (
      <State
        icon={<IconFilterOff size={22} stroke={1.6} />}
        title={t('table.noMatch')}
        actions={<Button onClick={onClear}>{t('table.clear')}</Button>}
      >
        <bdi>{t('table.noMatchText', { search })}</bdi>
      </State>
    );
  }
  if (!hasRows && isVisited) {
    return (
      <State icon={<IconCalendarOff size={22} stroke={1.6} />} title={t('table.none')}>
        {t('table.noneText', { range: formatRange(state.range.from, state.range.to) })}
      </State>
    );
  }
  if (!hasRows) return <EmptyRange state={state} />;
  return <div className={query.isPlaceholderData ? 'is-refreshing' : undefined}>{children}</div>;
}
