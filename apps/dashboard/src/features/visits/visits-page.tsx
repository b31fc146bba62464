import { IconUserSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { visitsQuery } from '../../api/visits.ts';
import { useSite } from '../../app/site-context.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { State } from '../../ui/state.tsx';
import { FailedState } from '../failed-state.tsx';
import { EmptyRange } from '../range/empty-range.tsx';
import { PageHead } from '../range/page-head.tsx';
import { useRangeShortcuts } from '../range/use-range-shortcuts.ts';
import { useRangeState } from '../range/use-range-state.ts';
import { VisitEntry } from './visit-entry.tsx';
import { VisitorSummary } from './visitor-summary.tsx';
import './visits.css';

/** The log of visits, newest first; each opens to what happened in it, action by action. */
export default function VisitsPage() {
  const { t } = useTranslation();
  const site = useSite();
  const state = useRangeState();
  const visitor = state.search.get('visitor') ?? '';
  const log = useInfiniteQuery(visitsQuery({ siteId: site.id, range: state.range, segment: state.segment, visitor }));
  useRangeShortcuts(state);
  usePageTitle(t('visits.title'), site.name);
  const visits = log.data?.pages.flatMap((page) => page.visits) ?? [];
  const isOff = log.data?.pages[0]?.isOff === true;
  return (
    <>
      <PageHead title={t('visits.title')} state={state} isCounting={log.isPlaceholderData} compares={false} />
      <section className="panel" aria-label={t('visits.title')} aria-busy={log.isPending}>
        {visitor !== '' && (
          <p className="visits-of">
            <IconUserSearch size={17} stroke={1.6} aria-hidden="true" />
            <span>
              {t('visits.ofOne')} <code>{visitor}</code>
            </span>
            <Button onClick={() => state.set({ visitor: null })}>{t('visits.ofAll')}</Button>
          </p>
        )}
        {visitor !== '' && !isOff && <VisitorSummary visitor={visitor} site={site} />}
        {log.isError && <FailedState error={log.error} onRetry={() => log.refetch()} />}
        {log.isPending &&
          [48, 40, 44, 36].map((width) => (
            <p key={width} className="visit-skeleton">
              <Skeleton width={width} />
            </p>
          ))}
        {isOff && <State title={t('visits.off')}>{t('visits.offText')}</State>}
        {log.isSuccess && !isOff && visits.length === 0 && <EmptyRange state={state} />}
        <ul className="visits">
          {visits.map((visit) => (
            <VisitEntry key={visit.id} visit={visit} site={site} onVisitor={(id) => state.set({ visitor: id })} />
          ))}
        </ul>
        {log.hasNextPage && (
          <Button disabled={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {t(log.isFetchingNextPage ? 'visits.loading' : 'visits.more')}
          </Button>
        )}
      </section>
    </>
  );
}
