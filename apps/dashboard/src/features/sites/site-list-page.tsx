import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sitesQuery } from '../../api/sites.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { Field } from '../../ui/field.tsx';
import { formatFullDay } from '../../ui/format-date.ts';
import { State } from '../../ui/state.tsx';
import { FailedState } from '../failed-state.tsx';
import { VisitorsNow } from '../overview/visitors-now.tsx';
import { hostOf } from './host-of.ts';
import './site-list-page.css';
import { SiteMark } from './site-mark.tsx';

/** From this many on a line to search by is worth its place. */
const SEARCH_FROM = 8;

/** Each row asks for itself who is there; more rows than this would be a burden, and nobody reads them at once. */
const LIVE_UP_TO = 20;

/** Every site that the person may see, with who is on it now. */
export function SiteListPage() {
  const { t } = useTranslation();
  const sites = useQuery(sitesQuery);
  const [typed, setTyped] = useState('');
  usePageTitle(t('nav.allSites'));
  if (sites.isError) return <FailedState error={sites.error} onRetry={() => sites.refetch()} isPage />;
  const all = sites.data ?? [];
  const word = typed.trim().toLowerCase();
  const shown = all.filter((site) => `${site.name} ${site.urls.join(' ')}`.toLowerCase().includes(word));
  return (
    <div className="site-list">
      <header className="site-list-head">
        <h1>{t('nav.allSites')}</h1>
        <Link className="button button-primary" to="/sites/new">
          <IconPlus size={16} stroke={1.6} aria-hidden="true" />
          {t('nav.addSite')}
        </Link>
      </header>
      {all.length >= SEARCH_FROM && (
        <Field label={t('sites.find')} value={typed} onChange={(event) => setTyped(event.target.value)} type="search" />
      )}
      {sites.isSuccess && shown.length === 0 && (
        <State title={all.length === 0 ? t('sites.none') : t('sites.noMatch')} />
      )}
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('sites.site')}</th>
              <th scope="col">{t('sites.zone')}</th>
              <th scope="col">{t('sites.since')}</th>
              <th scope="col">{t('sites.now')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((site) => (
              <tr key={site.id}>
                <th scope="row">
                  <Link to={`/sites/${site.id}/overview`}>
                    <SiteMark name={site.name} />
                    <span>
                      <bdi className="site-list-name">{site.name}</bdi>
                      <bdi className="caption">{hostOf(site)}</bdi>
                    </span>
                  </Link>
                </th>
                <td>{site.timeZone.replaceAll('_', ' ')}</td>
                <td>{formatFullDay(site.createdOn)}</td>
                <td>{shown.length <= LIVE_UP_TO && <VisitorsNow siteId={site.id} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
