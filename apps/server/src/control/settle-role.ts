import type { Config } from '@accord/config/config';
import type { ControlStore } from '@accord/control-db/connect';
import { failed, ok, type Result } from '@accord/kit/result';

const BOOTSTRAP_EMAIL = 'owner@bootstrap.invalid';

/**
 * Compares ACCORD_ROLE with what set-up stored, and on an empty control store creates the owner of
 * ACCORD_BOOTSTRAP_TOKEN. That owner has no password: the token is all there is.
 * @returns a sentence when the two contradict each other; nothing is changed then.
 */
export async function settleRole(control: ControlStore, config: Config): Promise<Result<null, string>> {
  const stored = await control.instance.role();
  if (stored !== null && config.role !== null && stored !== config.role) {
    return failed(
      `ACCORD_ROLE is ${config.role}, but this installation was set up as ${stored}. ` +
        `Unset ACCORD_ROLE or set it to ${stored}; another role needs a data folder of its own.`,
    );
  }
  if (config.bootstrapToken === null || (await control.members.hasAnyUser())) return ok(null);
  const role = config.role ?? stored ?? 'own';
  await control.setUp({
    name: 'Owner',
    email: BOOTSTRAP_EMAIL,
    passwordHash: null,
    organisation: 'First organisation',
    role,
    token: {
      token: config.bootstrapToken,
      name: 'ACCORD_BOOTSTRAP_TOKEN',
      scope: 'write',
      reachesAllSites: role === 'own',
      isAllowedInUrl: true,
      expiresMs: null,
    },
  });
  return ok(null);
}
