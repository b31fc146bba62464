import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { liveQuery } from '../../api/collection.ts';
import { formatInteger } from '../../ui/format-number.ts';
import { LiveDot } from '../../ui/live-dot.tsx';
import './visitors-now.css';

/** How many visitors did something in the last minutes; not announced, it changes too often. */
export function VisitorsNow({ siteId }: { siteId: number }) {
  const { t } = useTranslation();
  const { data } = useQuery(liveQuery(siteId));
  if (data === undefined) return <span className="visitors-now" />;
  const title = t('now.title', { count: data.minutes });
  return (
    <span className="visitors-now" title={title}>
      {data.visitors > 0 && <LiveDot />}
      {t('now.visitors', { count: data.visitors, written: formatInteger(data.visitors) })}
    </span>
  );
}
