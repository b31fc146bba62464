import { join } from 'node:path';
import type { SpoolWriter } from '@accord/ingest/ports';
import type { ServerParts } from '../parts.ts';
import { type Collector, collectHits } from './collect-hits.ts';
import { openCountryFinder } from './open-country-finder.ts';
import { openFingerprintKeys } from './open-fingerprint-keys.ts';
import { openSiteKeys } from './open-site-keys.ts';

/**
 * The tracking endpoint of this server, with the country list and the fingerprint keys it needs in memory.
 * @throws when the country list or the keyring cannot be opened.
 */
export async function createCollector(parts: ServerParts, spool: SpoolWriter): Promise<Collector> {
  const keys = openFingerprintKeys(join(parts.config.dataDir, 'keyring'), parts.clock);
  return collectHits(
    {
      clock: parts.clock,
      trustedProxies: parts.config.trustedProxies,
      rulesOf: (siteId) => parts.directory.rulesOf(siteId),
      access: (token) => (token === '' ? undefined : parts.directory.access(token)),
      countryOf: await openCountryFinder(),
      fingerprintKey: keys.keyOf,
      siteKey: openSiteKeys(join(parts.config.dataDir, 'keyring')),
      notKept: parts.notKept,
      recent: parts.recent,
    },
    spool,
  );
}
