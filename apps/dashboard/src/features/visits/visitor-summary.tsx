import type { Site } from '@accord/contract/sites';
import type { Visitor } from '@accord/contract/visitor';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { visitorQuery } from '../../api/visits.ts';
import { formatValue } from '../../reports/format-value.ts';
import { formatMoment } from '../../ui/format-date.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FailedState } from '../failed-state.tsx';
import { VisitorPages } from './visitor-pages.tsx';
import './visitor-summary.css';

const FIGURES = [
  ['visits', 'integer'],
  ['pageViews', 'integer'],
  ['actions', 'integer'],
  ['seconds', 'seconds'],
  ['conversions', 'integer'],
  ['orders', 'integer'],
  ['revenue', 'money'],
] as const;

/** What is stored of one visitor over all days, above the visits of the range. */
export function VisitorSummary({ visitor, site }: { visitor: string; site: Site }) {
  const { t } = useTranslation();
  const { data, isError, error, refetch } = useQuery(visitorQuery(site.id, visitor));
  if (isError && data === undefined) return <FailedState error={error} onRetry={() => refetch()} />;
  // Nothing stored: the list below says so.
  if (data?.visitor === null) return null;
  const known = data?.visitor;
  return (
    <section className="visitor-summary" aria-label={t('visitor.title')} aria-busy={known === undefined}>
      <h2>{t('visitor.overAll')}</h2>
      <dl className="visitor-figures">
        {FIGURES.map(([id, format]) => (
          <div key={id}>
            <dt>{t(`visitor.${id}`)}</dt>
            <dd data-figure={id}>
              {known === undefined ? <Skeleton width={4} /> : formatValue(format, known[id], site.currency)}
            </dd>
          </div>
        ))}
      </dl>
      {known !== undefined && (
        <div className="visitor-more">
          <Facts known={known} site={site} />
          <VisitorPages pages={known.pages} />
        </div>
      )}
    </section>
  );
}

function Facts({ known, site }: { known: Visitor; site: Site }) {
  const { t } = useTranslation();
  const { first, last, countries, devices, userId, hasMore, visits } = known;
  const momentOf = ({ at, from }: Visitor['first']) => (
    <>
      <time dateTime={at}>{formatMoment(new Date(at), site.timeZone)}</time>
      {from !== '' && (
        <span className="ink3">
          {' '}
          · <bdi>{from}</bdi>
        </span>
      )}
    </>
  );
  const listed = (rows: readonly { label: string; visits: number }[]) =>
    rows.map(({ label, visits: own }) => `${label} (${own})`).join(', ');
  return (
    <dl className="visitor-facts">
      <dt>{t(hasMore ? 'visitor.oldest' : 'visitor.first')}</dt>
      <dd>{momentOf(first)}</dd>
      <dt>{t('visitor.last')}</dt>
      <dd>{momentOf(last)}</dd>
      <dt>{t('visitor.countries')}</dt>
      <dd>{listed(countries)}</dd>
      <dt>{t('visitor.devices')}</dt>
      <dd>{listed(devices)}</dd>
      {userId !== '' && (
        <>
          <dt>{t('visitor.userId')}</dt>
          <dd>
            <bdi>{userId}</bdi>
          </dd>
        </>
      )}
      {hasMore && <dd className="caption">{t('visitor.hasMore', { count: visits })}</dd>}
    </dl>
  );
}
