import { kyselyAdapter } from '@better-auth/kysely-adapter';
import { betterAuth } from 'better-auth/minimal';
import type { ServerParts } from '../parts.ts';
import { allowedOrigins } from './origin.ts';

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;
export const AUTH_PATH = '/api/auth';

const WEEK_S = 7 * 24 * 3600;
const DAY_S = 24 * 3600;
const times = { createdAt: 'created_at', updatedAt: 'updated_at' };

export type SignIn = ReturnType<typeof createSignIn>;

/**
 * Sign-in with e-mail and password over the control store. Nobody signs up by themselves: set-up creates the first
 * person. Limits are in sign-in-limit.ts; addresses are not kept with the sessions.
 */
export function createSignIn(parts: Pick<ServerParts, 'config' | 'control' | 'authSecret'>) {
  const { publicUrl } = parts.config;
  const { db, type } = parts.control.signIn;
  return betterAuth({
    appName: 'Accord',
    baseURL: publicUrl,
    basePath: AUTH_PATH,
    secret: parts.authSecret,
    database: kyselyAdapter(db, { type, transaction: true }),
    trustedOrigins: async (request) => allowedOrigins(publicUrl, request?.headers.get('host') ?? undefined),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    user: { fields: { ...times, emailVerified: 'email_verified' } },
    session: {
      expiresIn: WEEK_S,
      updateAge: DAY_S,
      fields: {
        ...times,
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
    },
    account: {
      fields: {
        ...times,
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
    },
    verification: { fields: { ...times, expiresAt: 'expires_at' } },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its log lines quote e-mail addresses; errors are thrown to us instead.
    logger: { disabled: true },
    onAPIError: { throw: true },
    advanced: {
      cookiePrefix: 'accord',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict' },
      ipAddress: { disableIpTracking: true },
    },
  });
}
