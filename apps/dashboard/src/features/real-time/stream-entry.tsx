import type { Site } from '@accord/contract/sites';
import type { Visit } from '@accord/contract/visits';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatTime } from '../../ui/format-date.ts';
import { ActionTimeline } from '../visits/action-timeline.tsx';
import '../visits/visits.css';

/** As many as show where somebody is and how they came there. */
const NEWEST = 3;

/** A visit of the stream: who and from where, and the newest actions. */
export function StreamEntry({ visit, site }: { visit: Visit; site: Site }) {
  const { t } = useTranslation();
  const { actions, channel, countryCode, place, source, startedAt } = visit;
  const hidden = Math.max(0, actions.length - NEWEST);
  const started = formatTime(new Date(startedAt), site.timeZone);
  return (
    <li className="stream-entry" data-visit={visit.id}>
      <div className="stream-who">
        <p>
          <code className="visit-country">{countryCode.toUpperCase()}</code> <bdi>{place}</bdi>
        </p>
        <p className="ink3">
          <bdi>{[visit.device, visit.browser].filter((text) => text !== '').join(' · ')}</bdi>
        </p>
        <p className="ink3">
          <bdi>{[channel, source].filter((text) => text !== '').join(' · ')}</bdi>
        </p>
        <p className="ink3">
          <Link to={`/sites/${site.id}/visits?visitor=${visit.visitor}`}>
            {t('visits.visitNumber', { number: visit.number })}
          </Link>{' '}
          · {t('realTime.since', { time: started })}
        </p>
      </div>
      <div className="stream-did">
        <ActionTimeline actions={actions.slice(-NEWEST).reverse()} site={site} />
        {hidden > 0 && <p className="caption">{t('realTime.before', { count: hidden })}</p>}
      </div>
    </li>
  );
}
