import type { DemoRemoval, DemoState } from '@accord/contract/demo';
import { queryOptions } from '@tanstack/react-query';
import { deleteJson, getJson } from './request.ts';

const FILLING_MS = 2000;

/** Whether there is a demo and how far it is filled; asked again while it fills. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: ({ signal }) => getJson<DemoState>('/api/v1/demo', signal),
  staleTime: 60_000,
  refetchInterval: ({ state }) => (state.data?.exists === true && !state.data.isFull ? FILLING_MS : false),
});

/** Removes the demo with everything in it. */
export function removeDemo(): Promise<DemoRemoval> {
  return deleteJson<DemoRemoval>('/api/v1/demo');
}
