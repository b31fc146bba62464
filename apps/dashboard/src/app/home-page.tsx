import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { sitesQuery } from '../api/sites.ts';
import { FailedState } from '../features/failed-state.tsx';
import { chooseSite } from './remembered-site.ts';

/** The bare address leads to the site that was open last, or to adding the first. */
export function HomePage() {
  const sites = useQuery(sitesQuery);
  if (sites.isError) return <FailedState error={sites.error} onRetry={() => sites.refetch()} isPage />;
  if (sites.isPending) return null;
  const site = chooseSite(sites.data);
  return <Navigate to={site === undefined ? '/sites/new' : `/sites/${site.id}/overview`} replace />;
}
