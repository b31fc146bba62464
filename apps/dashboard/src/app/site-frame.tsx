import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useParams } from 'react-router';
import { sitesQuery } from '../api/sites.ts';
import { FailedState } from '../features/failed-state.tsx';
import { State } from '../ui/state.tsx';
import { rememberSite } from './remembered-site.ts';
import { SiteContext } from './site-context.ts';

/** Finds the site of the address for the pages in it. */
export function SiteFrame() {
  const { t } = useTranslation();
  const { siteId } = useParams();
  const sites = useQuery(sitesQuery);
  const site = sites.data?.find(({ id }) => String(id) === siteId);
  useEffect(() => {
    if (site !== undefined) rememberSite(site.id);
  }, [site]);
  if (sites.isError) return <FailedState error={sites.error} onRetry={() => sites.refetch()} isPage />;
  if (sites.isPending) return null;
  if (site === undefined) {
    const all = (
      <Link className="button button-edge" to="/sites">
        {t('nav.allSites')}
      </Link>
    );
    return (
      <State title={t('unknownSite.title')} isPage actions={all}>
        {t('unknownSite.text')}
      </State>
    );
  }
  return (
    // A key of its own: nothing of one site may stay on the page of another.
    <SiteContext value={site} key={site.id}>
      <Outlet />
    </SiteContext>
  );
}
