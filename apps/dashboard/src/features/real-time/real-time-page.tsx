import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { liveQuery } from '../../api/collection.ts';
import { realTimeQuery, streamQuery } from '../../api/real-time.ts';
import { useSite } from '../../app/site-context.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { Button } from '../../ui/button.tsx';
import { FailedState } from '../failed-state.tsx';
import '../range/page-head.css';
import { ProofLine } from '../range/proof-line.tsx';
import { MinuteBars } from './minute-bars.tsx';
import { NowFigures } from './now-figures.tsx';
import { NowList } from './now-list.tsx';
import './real-time.css';
import { VisitStream } from './visit-stream.tsx';

const NowMap = lazy(() => import('./now-map.tsx'));

const EVERY_MS = 5000;

/** What happens on a site right now. It refreshes itself until it is paused. */
export default function RealTimePage() {
  const { t } = useTranslation();
  const site = useSite();
  const [isPaused, setPaused] = useState(false);
  const everyMs = isPaused ? false : EVERY_MS;
  const live = useQuery({ ...liveQuery(site.id), refetchInterval: everyMs });
  const now = useQuery(realTimeQuery(site.id, everyMs));
  const stream = useQuery(streamQuery(site.id, everyMs));
  usePageTitle(t('nav.realTime'), site.name);
  const Mark = isPaused ? IconPlayerPlay : IconPlayerPause;
  const hasFailed = now.isError && now.data === undefined;
  return (
    <>
      <header className="page-head is-named-below">
        <h1>{t('nav.realTime')}</h1>
        <div className="page-bar real-time-bar">
          <span className="ink3">{t(isPaused ? 'realTime.isPaused' : 'realTime.refreshes')}</span>
          <Button onClick={() => setPaused(!isPaused)}>
            <Mark size={16} stroke={1.6} aria-hidden="true" />
            {t(isPaused ? 'realTime.resume' : 'realTime.pause')}
          </Button>
        </div>
      </header>
      {hasFailed ? (
        <section className="panel">
          <FailedState error={now.error} onRetry={() => now.refetch()} />
        </section>
      ) : (
        <>
          <section className="panel real-time-now" aria-label={t('realTime.now')} aria-busy={now.isPending}>
            <NowFigures live={live.data} isPaused={isPaused} />
            <MinuteBars minutes={now.data?.minutes} timeZone={site.timeZone} />
          </section>
          {(now.data?.countries.length ?? 0) > 0 && (
            <section className="panel real-time-map" aria-label={t('realTime.map')}>
              <Suspense fallback={<div className="table-picture-place" />}>
                <NowMap countries={now.data?.countries ?? []} />
              </Suspense>
            </section>
          )}
          <div className="panel-pairs real-time-lists">
            <NowList
              name={t('realTime.pages')}
              empty={t('realTime.noPages')}
              isAddress
              rows={now.data?.pages.map(({ label, visitors }) => ({ label, code: null, visitors }))}
            />
            <NowList
              name={t('realTime.countries')}
              empty={t('realTime.noCountries')}
              rows={now.data?.countries.map(({ code, label, visitors }) => ({
                label,
                code: code === '' ? null : code.toUpperCase(),
                visitors,
              }))}
            />
          </div>
        </>
      )}
      <VisitStream stream={stream} site={site} />
      {now.data !== undefined && (
        <ProofLine countedAt={now.data.countedAt} timeZone={site.timeZone} isRefreshing={false}>
          {t('realTime.proof', { count: now.data.nowMinutes })}
        </ProofLine>
      )}
    </>
  );
}
