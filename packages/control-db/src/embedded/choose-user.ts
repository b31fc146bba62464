import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { failed, ok, type Result } from '@accord/kit/result';
import type { SystemUser } from './file-access.ts';

/** The user that has no rights anywhere; every Linux has it, containers included. */
const NOBODY = 'nobody';

/**
 * As whom PostgreSQL runs; null means as ourselves. It refuses to run as root, so root hands over to another user:
 * the owner of the cluster that is there, else nobody.
 * @param cluster folder of an existing cluster, or null before the first start.
 */
export function chooseUser(cluster: string | null): Result<SystemUser | null, string> {
  const ourUid = process.getuid?.();
  if (ourUid === undefined) return failed('The embedded PostgreSQL needs Linux or macOS. Set ACCORD_CONTROL_URL.');
  const owner = cluster === null ? null : statSync(cluster);
  if (ourUid !== 0) {
    if (owner !== null && owner.uid !== ourUid) {
      return failed(`${cluster} belongs to user ${owner.uid}, not to ${ourUid}. Start Accord as its owner.`);
    }
    if (!hasName()) {
      return failed(
        `The system user ${ourUid} has no name in /etc/passwd, which PostgreSQL asks for. Start Accord as a user who has, or set ACCORD_CONTROL_URL.`,
      );
    }
    return ok(null);
  }
  if (owner !== null) {
    if (owner.uid !== 0) return ok({ uid: owner.uid, gid: owner.gid });
    return failed(
      `${cluster} belongs to root, and PostgreSQL refuses to run as root. Run: chown -R ${NOBODY} ${cluster}`,
    );
  }
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === NOBODY);
  if (entry === undefined) {
    return failed(`PostgreSQL refuses to run as root, and there is no user ${NOBODY}. Start Accord as another user.`);
  }
  // macOS writes nobody's ids as negative numbers.
  return ok({ uid: Number(entry[2]) >>> 0, gid: Number(entry[3]) >>> 0 });
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false; // Containers may run as any number.
  }
}
