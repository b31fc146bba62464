import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The key of each site that hashes of user ids and order numbers are made with. All follow from one secret of the
 * keyring, which is made at the first start: whoever has neither cannot try out names.
 */
export function openSiteKeys(keyringDir: string): (siteId: number) => string {
  const file = join(keyringDir, 'site-keys');
  if (!existsSync(file)) {
    mkdirSync(keyringDir, { recursive: true, mode: 0o700 });
    const unfinished = `${file}.${process.pid}`;
    const handle = openSync(unfinished, 'w', 0o600);
    writeSync(handle, randomBytes(32));
    fsyncSync(handle);
    closeSync(handle);
    renameSync(unfinished, file);
  }
  const secret = readFileSync(file);
  const keys = new Map<number, string>();
  return (siteId) => {
    let key = keys.get(siteId);
    if (key === undefined) {
      key = createHmac('sha256', secret).update(`site ${siteId}`).digest('hex');
      keys.set(siteId, key);
    }
    return key;
  };
}
