import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { setupQuery } from '../../api/setup.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { FailedState } from '../failed-state.tsx';
import { OpenPage } from '../open-page.tsx';
import { SetupForm } from './setup-form.tsx';

/** The first visit: who looks after this, what is measured, for whom. */
export function SetupPage() {
  const { t } = useTranslation();
  const setup = useQuery(setupQuery);
  // What was set up here leads on by itself: this page is still there for a moment, and must not lead elsewhere.
  const [isDone, setDone] = useState(false);
  usePageTitle(t('setup.title'));
  if (setup.data?.needed === false && !isDone) return <Navigate to="/" replace />;
  return (
    <OpenPage>
      {setup.isError && <FailedState error={setup.error} onRetry={() => setup.refetch()} isPage />}
      {setup.data !== undefined && <SetupForm asksRole={setup.data.asksRole} onDone={() => setDone(true)} />}
    </OpenPage>
  );
}
