import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from 'react-router';
import { meQuery } from '../api/session.ts';
import { FailedState } from '../features/failed-state.tsx';
import { AppShell } from './app-shell.tsx';

/** Everything behind the sign-in. Whoever is signed out goes to the sign-in and comes back here after it. */
export function SignedIn() {
  const me = useQuery(meQuery);
  const { pathname, search } = useLocation();
  if (me.isError) return <FailedState error={me.error} onRetry={() => me.refetch()} isPage />;
  if (me.isPending) return null;
  if (me.data === null) {
    const back = pathname === '/' ? '' : `?back=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${back}`} replace />;
  }
  return (
    <AppShell me={me.data}>
      <Outlet />
    </AppShell>
  );
}
