import type { Me } from '@accord/contract/session';
import { queryOptions } from '@tanstack/react-query';
import { getJson, postJson, RequestError } from './request.ts';

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await getJson<Me>('/api/v1/me', signal);
    } catch (error) {
      if (error instanceof RequestError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export function signIn(email: string, password: string): Promise<unknown> {
  return postJson('/api/auth/sign-in/email', { email, password });
}

export function signOut(): Promise<unknown> {
  return postJson('/api/auth/sign-out', {});
}
