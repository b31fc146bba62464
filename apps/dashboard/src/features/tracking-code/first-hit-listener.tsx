import type { Site } from '@accord/contract/sites';
import { IconCircleCheck, IconExternalLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { collectionQuery } from '../../api/collection.ts';
import { LiveDot } from '../../ui/live-dot.tsx';
import { hostOf, openableAddress } from '../sites/host-of.ts';
import './first-hit-listener.css';
import { RecentHits } from './recent-hits.tsx';

const EVERY_MS = 1500;

/** Waits for hits and shows each that came, also those that were refused, with the reason. */
export function FirstHitListener({ site }: { site: Site }) {
  const { t } = useTranslation();
  const { data, isError } = useQuery(collectionQuery(site.id, EVERY_MS));
  // Whether the first hit came while one watched, or long ago.
  const waited = useRef(false);
  if (data?.hasHits === false) waited.current = true;
  const address = openableAddress(site);
  const state = isError ? 'lost' : data?.hasHits !== true ? 'waiting' : waited.current ? 'received' : 'measured';
  return (
    <section className="listener" aria-label={t('listener.label')} data-state={state}>
      <header className="listener-head">
        {state === 'waiting' || state === 'lost' ? (
          <LiveDot isLarge />
        ) : (
          <IconCircleCheck className="listener-check" size={28} stroke={1.8} aria-hidden="true" />
        )}
        <div role="status">
          <h2>{t(`listener.${state}`)}</h2>
          <p className="ink2">{t(`listener.${state}Text`)}</p>
        </div>
        {state === 'received' || state === 'measured' ? (
          <Link
            className={state === 'received' ? 'button button-primary' : 'button button-edge'}
            to={`/sites/${site.id}/overview`}
          >
            {t('listener.overview')}
          </Link>
        ) : (
          address !== null && (
            <a className="button button-edge" href={address} target="_blank" rel="noopener noreferrer">
              <IconExternalLink size={16} stroke={1.6} aria-hidden="true" />
              <span>
                {t('listener.open')} <bdi>{hostOf(site)}</bdi>
              </span>
            </a>
          )
        )}
      </header>
      <RecentHits hits={data?.recent ?? []} timeZone={site.timeZone} />
    </section>
  );
}
