import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { dashboardsQuery } from '../../api/dashboards.ts';
import { Later } from '../../app/later.tsx';
import { State } from '../../ui/state.tsx';
import { FailedState } from '../failed-state.tsx';
import { OverviewPage } from '../overview/overview-page.tsx';
import { useDashboardActions } from './use-dashboard-actions.ts';

const DashboardPage = lazy(() => import('./dashboard-page.tsx'));

/** The standard overview, or the dashboard that the address names. */
export function OverviewSwitch() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const asked = search.get('dashboard');
  const list = useQuery({ ...dashboardsQuery, enabled: asked !== null });
  const { pathOf } = useDashboardActions();
  if (asked === null) return <OverviewPage />;
  if (list.isError && list.data === undefined) {
    return <FailedState error={list.error} onRetry={() => list.refetch()} isPage />;
  }
  if (list.data === undefined) return null;
  const dashboard = list.data.find(({ id }) => String(id) === asked);
  if (dashboard !== undefined) return <Later page={<DashboardPage key={dashboard.id} dashboard={dashboard} />} />;
  const standard = (
    <Link className="button button-edge" to={pathOf(null)}>
      {t('dashboards.standard')}
    </Link>
  );
  return (
    <State title={t('dashboards.unknown')} isPage actions={standard}>
      {t('dashboards.unknownText')}
    </State>
  );
}
