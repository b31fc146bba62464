import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { figureChecksQuery } from '../../api/figure-checks.ts';
import { formatMoment, formatRange } from '../../ui/format-date.ts';
import { formatInteger } from '../../ui/format-number.ts';
import './figures-notice.css';

/** Says which figures contradict each other, to those who answer for the site; nothing while all agree. */
export function FiguresNotice({ siteId, timeZone }: { siteId: number; timeZone: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(figureChecksQuery(siteId));
  const failed = data?.checks.filter(({ state }) => state === 'fails') ?? [];
  if (failed.length === 0) return null;
  return (
    <section className="figures-notice" role="status" aria-label={t('figures.title')}>
      <h2>
        <IconAlertTriangle size={17} stroke={1.8} aria-hidden="true" />
        {t('figures.title')}
      </h2>
      <ul>
        {failed.map(({ id, label, doc, expected, found, from, to, failedSince }) => (
          <li key={id}>
            <strong>{label}</strong>{' '}
            {t('figures.differ', {
              doc,
              range: formatRange(from, to),
              expected: formatInteger(expected ?? 0),
              found: formatInteger(found ?? 0),
            })}{' '}
            {failedSince !== null && (
              <span className="ink2">
                {t('figures.since', { time: formatMoment(new Date(failedSince), timeZone) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
