import { lazy } from 'react';
import { createBrowserRouter, Navigate } from 'react-router';
import { OverviewSwitch } from '../features/dashboards/overview-switch.tsx';
import { ReportListPage } from '../features/report/report-list-page.tsx';
import { ReportPage } from '../features/report/report-page.tsx';
import { SetupPage } from '../features/setup/setup-page.tsx';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { AddSitePage } from '../features/sites/add-site-page.tsx';
import { SiteListPage } from '../features/sites/site-list-page.tsx';
import { TrackingCodePage } from '../features/tracking-code/tracking-code-page.tsx';
import { BrokenPage } from './broken-page.tsx';
import { HomePage } from './home-page.tsx';
import { Later } from './later.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { SignedIn } from './signed-in.tsx';
import { SiteFrame } from './site-frame.tsx';

const GoalsPage = lazy(() => import('../features/goals/goals-page.tsx'));
const InsightsPage = lazy(() => import('../features/insights/insights-page.tsx'));
const RealTimePage = lazy(() => import('../features/real-time/real-time-page.tsx'));
const TransitionsPage = lazy(() => import('../features/transitions/transitions-page.tsx'));
const VisitsPage = lazy(() => import('../features/visits/visits-page.tsx'));
const CampaignLinksPage = lazy(() => import('../features/campaign-links/campaign-links-page.tsx'));
const DataCollectionPage = lazy(() => import('../features/data-collection/data-collection-page.tsx'));

/** Every address of the dashboard. */
export const router = createBrowserRouter([
  {
    errorElement: <BrokenPage />,
    children: [
      { path: '/setup', element: <SetupPage /> },
      { path: '/sign-in', element: <SignInPage /> },
      {
        element: <SignedIn />,
        children: [
          { path: '/', element: <HomePage /> },
          { path: '/sites', element: <SiteListPage /> },
          { path: '/sites/new', element: <AddSitePage /> },
          {
            path: '/sites/:siteId',
            element: <SiteFrame />,
            children: [
              { index: true, element: <Navigate to="overview" replace /> },
              { path: 'overview', element: <OverviewSwitch /> },
              { path: 'reports', element: <ReportListPage /> },
              { path: 'reports/:reportId', element: <ReportPage /> },
              { path: 'real-time', element: <Later page={<RealTimePage />} /> },
              { path: 'visits', element: <Later page={<VisitsPage />} /> },
              { path: 'transitions', element: <Later page={<TransitionsPage />} /> },
              { path: 'insights', element: <Later page={<InsightsPage />} /> },
              { path: 'goals', element: <Later page={<GoalsPage />} /> },
              { path: 'tracking-code', element: <TrackingCodePage /> },
              { path: 'campaign-links', element: <Later page={<CampaignLinksPage />} /> },
              { path: 'data-collection', element: <Later page={<DataCollectionPage />} /> },
            ],
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
