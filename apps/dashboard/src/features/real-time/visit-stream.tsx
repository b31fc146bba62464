import type { Site } from '@accord/contract/sites';
import type { VisitList } from '@accord/contract/visits';
import { IconArrowRight } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Skeleton } from '../../ui/skeleton.tsx';
import { State } from '../../ui/state.tsx';
import { FailedState } from '../failed-state.tsx';
import { StreamEntry } from './stream-entry.tsx';

/** The newest visits with what happened in them last. */
export function VisitStream({ stream, site }: { stream: UseQueryResult<VisitList, Error>; site: Site }) {
  const { t } = useTranslation();
  const { data } = stream;
  return (
    <section className="panel visit-stream" aria-label={t('realTime.stream')} aria-busy={stream.isPending}>
      <div className="panel-head">
        <h2>{t('realTime.stream')}</h2>
        <Link className="panel-head-end visit-stream-all" to={`/sites/${site.id}/visits`}>
          {t('realTime.allVisits')}
          <IconArrowRight size={15} stroke={1.6} aria-hidden="true" />
        </Link>
      </div>
      {stream.isError && data === undefined && <FailedState error={stream.error} onRetry={() => stream.refetch()} />}
      {stream.isPending &&
        [48, 40, 44].map((width) => (
          <p key={width} className="stream-skeleton">
            <Skeleton width={width} />
          </p>
        ))}
      {data?.isOff === true && <State title={t('visits.off')}>{t('visits.offText')}</State>}
      {data?.isOff === false && data.visits.length === 0 && (
        <State title={t('realTime.noVisits')}>{t('realTime.noVisitsText')}</State>
      )}
      <ul className="stream-list">
        {data?.visits.map((visit) => (
          <StreamEntry key={visit.id} visit={visit} site={site} />
        ))}
      </ul>
    </section>
  );
}
