import { IconArrowDown, IconArrowUp, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { siteFiguresQuery, sitesQuery } from '../../api/sites.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { State } from '../../ui/state.tsx';
import { FailedState } from '../failed-state.tsx';
import './site-list-page.css';
import { SiteRow } from './site-row.tsx';
import { siteDays, siteSorts, useSiteListState } from './use-site-list-state.ts';

/** From this many on a line to search by is worth its place. */
const SEARCH_FROM = 8;
/** Each row asks for itself who is there; more rows than this would be a burden, and nobody reads them at once. */
const LIVE_UP_TO = 20;
const SKELETON_ROWS = [1, 2, 3];

/** Every site that the person may see, with its figures side by side. */
export function SiteListPage() {
  const { t } = useTranslation();
  const state = useSiteListState();
  const { days, sort, order, search, limit } = state;
  const sites = useQuery(sitesQuery);
  const figures = useQuery(siteFiguresQuery({ days, sort, order, search, limit }));
  usePageTitle(t('nav.allSites'));
  const failed = [sites, figures].find(({ isError, data }) => isError && data === undefined);
  if (failed?.error) return <FailedState error={failed.error} onRetry={() => failed.refetch()} isPage />;
  const all = sites.data ?? [];
  const shown = figures.data?.sites ?? [];
  const byId = new Map(all.map((site) => [site.id, site]));
  return (
    <div className="site-list">
      <header className="site-list-head">
        <h1>{t('nav.allSites')}</h1>
        <select
          className="input site-list-days"
          aria-label={t('sites.range')}
          value={days}
          onChange={({ target }) => state.setDays(Number(target.value))}
        >
          {siteDays.map((count) => (
            <option key={count} value={count}>
              {t('sites.days', { count })}
            </option>
          ))}
        </select>
        <Link className="button button-primary" to="/sites/new">
          <IconPlus size={16} stroke={1.6} aria-hidden="true" />
          {t('nav.addSite')}
        </Link>
      </header>
      {(all.length >= SEARCH_FROM || search !== '') && (
        <Field
          label={t('sites.find')}
          value={search}
          onChange={({ target }) => state.setSearch(target.value)}
          type="search"
          maxLength={200}
        />
      )}
      {figures.isSuccess && shown.length === 0 ? (
        <State title={all.length === 0 ? t('sites.none') : t('sites.noMatch')} />
      ) : (
        <table aria-busy={figures.isPending} className={figures.isPlaceholderData ? 'is-refreshing' : undefined}>
          <thead>
            <tr>
              {siteSorts.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={column === 'name' ? undefined : `site-figure site-${column}`}
                  aria-sort={sort === column ? (order === 'asc' ? 'ascending' : 'descending') : undefined}
                >
                  <button type="button" className="site-sort" onClick={() => state.sortBy(column)}>
                    {t(`sites.column.${column}`)}
                    {sort === column &&
                      (order === 'asc' ? (
                        <IconArrowUp size={13} aria-hidden="true" />
                      ) : (
                        <IconArrowDown size={13} aria-hidden="true" />
                      ))}
                  </button>
                </th>
              ))}
              <th scope="col" className="site-shape">
                {t('sites.shape')}
              </th>
              <th scope="col" className="site-now">
                {t('sites.now')}
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.data === undefined &&
              SKELETON_ROWS.map((row) => (
                <tr key={row}>
                  <td colSpan={siteSorts.length + 2}>
                    <Skeleton width={30} />
                  </td>
                </tr>
              ))}
            {shown.map((one) => {
              const site = byId.get(one.siteId);
              return (
                site !== undefined && (
                  <SiteRow key={one.siteId} site={site} figures={one} isLive={shown.length <= LIVE_UP_TO} />
                )
              );
            })}
          </tbody>
        </table>
      )}
      {figures.data !== undefined && figures.data.totalSites > shown.length && (
        <Button onClick={state.showMore}>{t('sites.more', { count: figures.data.totalSites - shown.length })}</Button>
      )}
    </div>
  );
}
