import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '@accord/kit/clock';

/** Keys are destroyed this long after they were made: nobody can link a fingerprint to a person after that. */
const KEPT_MS = 48 * 3_600_000;
const SWEEP_MS = 10 * 60_000;

/**
 * One random key per calendar date, kept in the keyring, from which each site's key of that date is derived.
 * @returns the key of a site on a local date · `close` ends the sweeping of old keys.
 */
export function openFingerprintKeys(
  keyringDir: string,
  clock: Clock,
): { keyOf(siteId: number, localDate: string): Buffer; close(): void } {
  const dir = join(keyringDir, 'fingerprint');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const byDate = new Map<string, Buffer>();
  const bySite = new Map<string, Buffer>();

  function dateKey(localDate: string): Buffer {
    const known = byDate.get(localDate);
    if (known) return known;
    const file = join(dir, `${localDate}.key`);
    let key: Buffer;
    try {
      key = readFileSync(file);
    } catch {
      key = randomBytes(32);
      writeFileSync(`${file}.new`, key, { mode: 0o600 });
      renameSync(`${file}.new`, file);
    }
    byDate.set(localDate, key);
    return key;
  }

  function sweep(): void {
    const limitMs = clock.now() - KEPT_MS;
    for (const name of readdirSync(dir)) {
      const file = join(dir, name);
      if (statSync(file).mtimeMs < limitMs) {
        writeFileSync(file, randomBytes(32));
        unlinkSync(file);
        byDate.delete(name.replace(/\.key$/, ''));
      }
    }
    bySite.clear();
  }

  sweep();
  const timer = setInterval(sweep, SWEEP_MS);
  timer.unref();
  return {
    keyOf(siteId, localDate) {
      const name = `${siteId}:${localDate}`;
      let key = bySite.get(name);
      if (!key) {
        key = createHmac('sha256', dateKey(localDate)).update(`site ${siteId}`).digest();
        if (bySite.size > 100_000) bySite.clear();
        bySite.set(name, key);
      }
      return key;
    },
    close: () => clearInterval(timer),
  };
}
