import type { SetupAnswer, SetupRequest, SetupState } from '@accord/contract/setup';
import { queryOptions } from '@tanstack/react-query';
import { getJson, postJson } from './request.ts';

/** What the first visit must ask; does not change by itself once set-up is done. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => getJson<SetupState>('/api/v1/setup', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Creates organisation, owner and first site, and signs the owner in. */
export function sendSetup(request: SetupRequest): Promise<SetupAnswer> {
  return postJson<SetupAnswer>('/api/v1/setup', request);
}
