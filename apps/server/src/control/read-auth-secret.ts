import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The secret that signs session cookies, made at the first start. Whoever reads it could sign in as anybody. */
export function readAuthSecret(keyringDir: string): string {
  const file = join(keyringDir, 'auth-secret');
  if (!existsSync(file)) {
    mkdirSync(keyringDir, { recursive: true, mode: 0o700 });
    const unfinished = `${file}.${process.pid}`;
    const handle = openSync(unfinished, 'w', 0o600);
    writeSync(handle, randomBytes(32).toString('base64url'));
    fsyncSync(handle);
    closeSync(handle);
    renameSync(unfinished, file);
  }
  return readFileSync(file, 'utf8').trim();
}
