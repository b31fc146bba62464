import { randomBytes } from 'node:crypto';

const ID_CHARS = 16;
const POOL_BYTES = 8 * 256;
let pool = '';
let at = 0;

/** 64 random bits as 16 hex characters. PERF: (npm run bench -- ingest) made 256 at a time. */
export function randomId(): string {
  if (at >= pool.length) {
    pool = randomBytes(POOL_BYTES).toString('hex');
    at = 0;
  }
  at += ID_CHARS;
  return pool.slice(at - ID_CHARS, at);
}
