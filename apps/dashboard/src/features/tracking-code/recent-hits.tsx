import type { RecentHit } from '@accord/contract/collection';
import { IconBan, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatMoment, formatTime } from '../../ui/format-date.ts';

const MOST = 8;

/** What reached us lately, newest first: stored, or refused with the reason and what helps. */
export function RecentHits({ hits, timeZone }: { hits: readonly RecentHit[]; timeZone: string }) {
  const { t } = useTranslation();
  const newest = hits.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, MOST);
  return (
    <ul className="listener-hits">
      {newest.map((hit, index) => {
        const isStored = hit.outcome === 'stored';
        const moment = new Date(hit.at);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two requests can share time and outcome
          <li key={`${hit.at} ${hit.outcome} ${index}`} data-outcome={isStored ? 'stored' : 'refused'}>
            <time dateTime={hit.at} title={formatMoment(moment, timeZone)}>
              {formatTime(moment, timeZone, true)}
            </time>
            {isStored ? (
              <IconCircleCheck size={17} stroke={1.8} aria-hidden="true" />
            ) : (
              <IconBan size={17} stroke={1.8} aria-hidden="true" />
            )}
            <p>
              <strong>{isStored ? t('listener.stored') : t('listener.refused')}</strong>{' '}
              {isStored ? <bdi>{hit.host}</bdi> : <bdi>{hit.message || hit.outcome}</bdi>}
              {!isStored && hit.host !== '' && !hit.message.includes(hit.host) && (
                <span className="ink3">
                  {' '}
                  · <bdi>{hit.host}</bdi>
                </span>
              )}
            </p>
          </li>
        );
      })}
      {newest.length === 0 && (
        <li>
          <p className="ink3">{t('listener.none')}</p>
        </li>
      )}
    </ul>
  );
}
