import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApi } from '@accord/contract/generated/openapi';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, aSetup, fromOurPage, setUpOwner, type TestServer } from '../test/a-server.ts';
import { addressOf, badRequests, type GoodRequest } from '../test/bad-requests.ts';
import { type Operation, operations } from '../test/operations.ts';

const TOKEN = 'a-token-that-may-write-0000000000000000';
const DAYS = '2026-11-01,2026-11-25';
const visit = aVisit();
const dashboard = {
  name: 'Mornings',
  widgets: [{ id: 1, report: 'visits-summary', metric: 'visits', kind: 'trend', size: 'wide' }],
};
const rules = { rules: ['goals'], from: '2026-11-20', to: '2026-11-25' };

/** How operations are asked well that want more than the number of a site. One that is missing here fails. */
const GOOD: Readonly<Record<string, GoodRequest>> = {
  postSetup: { body: { ...aSetup, role: 'own' } },
  postSites: { body: aSetup.site },
  putSitesSiteIdCollection: {
    body: { preset: 'standard', choices: { userid: 'off' }, allowedQuery: ['lang'], signals: 'drop', reason: 'x' },
  },
  putSitesSiteIdCollectionCategory: { path: { category: 'userid' }, body: { mode: 'off', reason: 'x' } },
  postSitesSiteIdCollectionPreview: {
    body: { request: 'url=https://shop.example/', userAgent: 'x', address: '192.0.2.1', draft: { preset: 'standard' } },
  },
  postSitesSiteIdRulesPreview: { body: rules },
  postSitesSiteIdRulesApply: { body: rules },
  'postSitesSiteIdConsent-proofs': {
    body: { state: 'refused', previous: '', purposes: ['statistics'], policyVersion: '1', method: 'banner' },
  },
  // Its number is put in when it has been made.
  'getSitesSiteIdConsent-proofsProofId': { path: { proofId: '' } },
  getSitesSiteIdSegmentsNameValues: { path: { name: 'city' }, query: { search: 'b' } },
  getSitesSiteIdReportsReportId: {
    path: { reportId: 'page-urls' },
    query: { period: 'month', date: '2026-11-02', segment: 'actions>0' },
  },
  getSitesSiteIdReportsReportIdProvenance: {
    path: { reportId: 'page-urls' },
    query: { period: 'month', date: '2026-11-02', segment: 'actions>0' },
  },
  getSitesSiteIdVisits: { query: { date: DAYS, segment: 'actions>0' } },
  postSitesSiteIdAnnotations: { body: { day: '2026-11-20', note: 'Release 2', isStarred: true } },
  patchSitesSiteIdAnnotationsAnnotationId: { path: { annotationId: '1' }, body: { note: 'Release 2.1' } },
  deleteSitesSiteIdAnnotationsAnnotationId: { path: { annotationId: '1' } },
  getSitesSiteIdInsights: { query: { date: '2026-11-01,2026-11-07', other: '2026-10-25,2026-10-31' } },
  postSitesSiteIdGoals: { body: { name: 'Read about boots', matchAttribute: 'url', pattern: '/boots' } },
  putSitesSiteIdGoalsGoalId: { path: { goalId: '1' }, body: { name: 'Called', matchAttribute: 'manually' } },
  deleteSitesSiteIdGoalsGoalId: { path: { goalId: '1' } },
  'postSitesSiteIdSaved-segments': { body: { name: 'Buyers', definition: 'actions>3', isShared: true } },
  'putSitesSiteIdSaved-segmentsSegmentId': {
    path: { segmentId: '1' },
    body: { name: 'Readers', definition: 'actions>4', isShared: true },
  },
  'deleteSitesSiteIdSaved-segmentsSegmentId': { path: { segmentId: '1' } },
  getSitesSiteIdTransitions: { query: { date: DAYS, page: 'example.org/' } },
  'getSitesSiteIdViewed-pages': { query: { date: DAYS } },
  postDashboards: { body: dashboard },
  // The one that was just made.
  putDashboardsDashboardId: { path: { dashboardId: '1' }, body: dashboard },
  deleteDashboardsDashboardId: { path: { dashboardId: '1' } },
  getSitesSiteIdVisitorsVisitor: { path: { visitor: visit.visitorId } },
};
/** What is a person's own: a token that belongs to nobody is refused. */
const PERSONAL = /^getMe$|Dashboards/;
/** What can only be refused here: set-up has been done, and there is no demo. */
const REFUSED: ReadonlySet<string> = new Set(['postSetup', 'deleteDemo']);
const LEAST_BAD = 200;
/** Of those that can be made, evenly taken: what one parameter lets through, its neighbours do too. */
const MOST_BAD = 210;

it('is a document as the OpenAPI specification of its version defines it', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(openApi))).toMatchObject({ valid: true });
  expect(validator.version).toBe('3.1');
  const broken = { ...structuredClone(openApi), paths: { '/x': { get: { responses: { 200: {} }, parameters: 7 } } } };
  expect((await new Validator().validate(broken)).valid).toBe(false);
});

describe('every operation of the OpenAPI document, on the real stores', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-openapi-'));
  const described = operations();
  let proofId = '';
  const goodOf = ({ id }: Operation): GoodRequest => {
    const { path, ...rest } = GOOD[id] ?? {};
    return { ...rest, path: { siteId: '1', ...path, ...(path?.proofId === '' ? { proofId } : {}) } };
  };
  let host: RunningEventsHost;
  let events: Events;
  let server: TestServer;
  let headers: Record<string, string>;
  /** A token is no person: who is signed in, only a browser can ask. */
  let person: Record<string, string>;
  beforeAll(async () => {
    host = await startEventsHost(dir);
    events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
    await events.visitStore.write({ version: 1, actions: [aStitchedAction()], visits: [visit], removedVisits: [] });
    server = await aServer({ events: events.reader, stored: { history: events.history, store: events.visitStore } });
    person = { ...fromOurPage, cookie: await setUpOwner(server.app) };
    headers = { authorization: `Bearer ${TOKEN}` };
    await server.control.tokens.add({
      orgId: 1,
      userId: null,
      name: 'test',
      scope: 'write',
      reachesAllSites: false,
      isAllowedInUrl: false,
      expiresMs: null,
      token: TOKEN,
    });
    const proof = { state: 'granted-storage' };
    const made = await server.app.inject({ method: 'POST', url: '/api/v1/sites/1/consent-proofs', payload: proof });
    proofId = (made.json() as { proofId: string }).proofId;
  });
  afterAll(async () => {
    await server?.stop();
    await events?.close();
    await host?.stop();
    rmSync(dir, { recursive: true });
  });

  let asked = 0;
  /** What is wrong with the answer, in words; undefined when it is as the document says. */
  async function wrongWith(operation: Operation, request: object, highest = 499): Promise<string | undefined> {
    asked += 1;
    // From an address of its own, or tries would be counted together.
    const remoteAddress = `10.0.${asked >> 8}.${asked & 255}`;
    const sent = {
      ...('headers' in request ? (request.headers as object) : {}),
      ...(PERSONAL.test(operation.id) ? person : headers),
    };
    const answer = await server.app.inject({ ...request, remoteAddress, headers: sent });
    const { statusCode: status, body } = answer;
    const told = `${status} ${body.slice(0, 300)}`;
    if (status > highest) return told;
    if (status < 400 && String(answer.headers['content-type']).startsWith('text/csv')) return undefined;
    const schema = operation.answers.get(status < 400 ? String(status) : 'default');
    if (schema === undefined) return `undeclared: ${told}`;
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    if (!String(answer.headers['content-type']).startsWith(type)) return `of another type: ${told}`;
    const read = schema.safeParse(JSON.parse(body));
    return read.success ? undefined : `${told}: ${read.error.message}`;
  }

  it('is asked here', () => {
    const wanting = described.filter(
      ({ parameters, takesBody }) => takesBody || parameters.some((one) => one.required && one.name !== 'siteId'),
    );
    expect(Object.keys(GOOD).sort()).toEqual(wanting.map(({ id }) => id).sort());
    expect(new Set(described.map(({ id }) => id)).size).toBe(described.length);
  });

  it('tells the parameters that its path has, and whether it takes a body', () => {
    for (const { id, path: template, parameters, takesBody } of described) {
      const named = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([id, parameters.filter((one) => one.in === 'path').map(({ name }) => name)]).toEqual([id, named]);
      expect([id, GOOD[id]?.body !== undefined]).toEqual([id, takesBody]);
    }
  });

  it.each(described.map((operation) => [operation.id, operation] as const))('%s answers', async (id, operation) => {
    const { body, ...parameters } = goodOf(operation);
    const url = addressOf(operation, parameters);
    const request = { method: operation.method, url, ...(body === undefined ? {} : { payload: body as object }) };
    expect(await wrongWith(operation, request, REFUSED.has(id) ? 499 : 299)).toBeUndefined();
  });

  it.each(described.map((operation) => [operation.id, operation] as const))(
    '%s refuses what is wrong, or passes over it',
    async (_id, operation) => {
      const all = [...badRequests(operation, goodOf(operation))];
      const step = Math.max(1, all.length / MOST_BAD);
      const requests = all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
      expect(requests.length).toBeGreaterThanOrEqual(LEAST_BAD);
      const wrong: string[] = [];
      for (const request of requests) {
        const problem = await wrongWith(operation, request);
        const shown = `${request.url?.toString().slice(0, 200)} ${String(request.payload ?? '').slice(0, 200)}`;
        if (problem !== undefined) wrong.push(`${shown} → ${problem}`);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
