import type { Annotations } from '@accord/control-db/annotations';
import type { Site } from '@accord/control-db/sites';
import { choicesOf } from '@accord/ingest/collection/choices-of';
import { siteDefaults } from '@accord/ingest/site-rules';
import { fixedClock } from '@accord/kit/clock';
import { parseParameters } from '@accord/query/parse/parameters';
import type { ApiCall } from '../src/reports/api-call.ts';
import type { QuestionRunner } from '../src/reports/run-question.ts';

export const aSite = (fields: Partial<Site> = {}): Site => ({
  orgId: 1,
  siteId: 1,
  name: 'Shop',
  urls: ['https://example.org'],
  timeZone: 'UTC',
  currency: 'EUR',
  createdOn: '2024-01-01',
  ...siteDefaults,
  collection: choicesOf('everything'),
  compat: '5.2',
  instrSeq: 1,
  isDemo: false,
  isEcommerce: false,
  goals: [],
  dimensions: [],
  allDimensions: [],
  ...fields,
});

const nothingChanges = (): Promise<never> => Promise.reject(new Error('nobody changes a site here'));

const noAnnotations: Annotations = {
  ofSite: async () => [],
  find: async () => undefined,
  add: nothingChanges,
  change: nothingChanges,
  remove: nothingChanges,
  removeAll: nothingChanges,
};

/** A call of the Matomo-compatible API by somebody who may see site 1, and nothing else. */
export function aCall(query: string, runner: QuestionRunner, site: Partial<Site> = {}): ApiCall {
  const only = aSite(site);
  return {
    parts: {
      clock: fixedClock(Date.UTC(2024, 2, 20, 12)),
      directory: { rulesOf: (siteId) => (siteId === only.siteId ? only : undefined), sitesOf: () => [only] },
      addSite: () => Promise.reject(new Error('nobody adds a site here')),
      goals: { add: nothingChanges, update: nothingChanges, remove: nothingChanges },
      customDimensions: { add: nothingChanges, update: nothingChanges },
      annotations: noAnnotations,
      savedSegments: { of: async () => [], add: nothingChanges, change: nothingChanges, remove: nothingChanges },
    },
    runner,
    session: {
      by: 'token',
      name: '',
      email: '',
      userId: null,
      orgId: only.orgId,
      reachesAllSites: false,
      mayWrite: true,
      canView: (siteId) => siteId === only.siteId,
      canWrite: (siteId) => siteId === only.siteId,
    },
    parameters: parseParameters(new URLSearchParams(query)),
    signal: new AbortController().signal,
  };
}
