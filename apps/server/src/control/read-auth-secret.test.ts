import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAuthSecret } from './read-auth-secret.ts';

it('makes a secret once, readable by its owner only', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-secret-'));
  const keyring = join(dir, 'keyring');
  const secret = readAuthSecret(keyring);
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(readAuthSecret(keyring)).toBe(secret);
  expect(statSync(join(keyring, 'auth-secret')).mode & 0o777).toBe(0o600);
  expect(statSync(keyring).mode & 0o777).toBe(0o700);
  expect(readAuthSecret(join(dir, 'other'))).not.toBe(secret);
  rmSync(dir, { recursive: true });
});
