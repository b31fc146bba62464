// @ts-check
import { join } from 'node:path';
import { buildPart, parts, stalePartsOf } from './build-parts.mjs';
import { waitForLock } from './process-lock.mjs';

/**
 * Builds what is stale, or everything, all parts at once; one build at a time in a checkout.
 * @param {string} root the checkout
 * @param {{ isForced: boolean }} options
 * @returns {Promise<number>} an exit code; what went wrong is on standard error
 */
export async function buildStale(root, { isForced }) {
  const lock = await waitForLock(join(root, '.accord/build-lock'), (pid) => {
    console.log(`Another build is running in this folder (process ${pid}); waiting for it.`);
  });
  try {
    const wanted = isForced ? parts : stalePartsOf(root);
    const outcomes = await Promise.allSettled(wanted.map((part) => buildPart(root, part)));
    const failures = outcomes.flatMap((outcome, index) =>
      outcome.status === 'rejected' ? [{ name: wanted[index]?.name, cause: outcome.reason }] : [],
    );
    for (const { name, cause } of failures)
      console.error(`The build of ${name} failed: ${cause instanceof Error ? cause.message : cause}`);
    return failures.length === 0 ? 0 : 1;
  } finally {
    lock.release();
  }
}
