import { QueryCache, QueryClient } from '@tanstack/react-query';
import { RequestError } from '../api/request.ts';
import { meQuery } from '../api/session.ts';

/** Asks again only where that can help, and notices a session that ended, whoever notices it first. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof RequestError && error.status === 401) queryClient.setQueryData(meQuery.queryKey, null);
    },
  }),
  defaultOptions: {
    queries: {
      retry: (failures, error) => {
        const isPassing = error instanceof RequestError && (error.status === 0 || error.status === 503);
        return isPassing && failures < 2;
      },
      refetchOnWindowFocus: true,
    },
  },
});
