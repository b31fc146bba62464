import { openApi } from '@accord/contract/generated/openapi';
import { reportAnswer, reportList } from '@accord/contract/reports';
import { routes } from '@accord/contract/routes';
import { EventStoreError } from '@accord/events-db/event-store-error';
import { choicesOf } from '@accord/ingest/collection/choices-of';
import type { CompiledQuery, QueryTags, Row } from '@accord/query/ports';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aServer, setUpOwner, type TestServer } from '../../test/a-server.ts';

const TOKEN = 'a-token-that-may-write-0000000000000000';
const URL_TOKEN = 'a-token-that-may-be-in-urls-00000000000';
const VIEW_TOKEN = 'a-token-that-may-only-look-000000000000';

/** Answers what the test has put in, and remembers what it was asked. */
const asked: { query: CompiledQuery; tags: QueryTags }[] = [];
let answer: readonly Row[] | Error = [];
const events = {
  async run(query: CompiledQuery, tags: QueryTags): Promise<readonly Row[]> {
    asked.push({ query, tags });
    if (answer instanceof Error) throw answer;
    return answer;
  },
};
const VISITS: Row = {
  m_visitors: '22',
  m_users: '0',
  m_visits: '29',
  m_actions: '82',
  m_bounces: '7',
  m_visit_time: '7132',
  m_most_actions: 5,
};
const PAGES: Row[] = [
  {
    d_label: 'example.org/blog/=1',
    d_detail: 2,
    m_page_visits: '3',
    m_page_hits: '4',
    m_page_time: '40',
    m_entry_visits: '1',
  },
  { d_label: 'example.org/', d_detail: 2, m_page_visits: '1', m_page_hits: '1', m_page_time: '0', m_entry_visits: '0' },
];

/** `<path> <METHOD>` of every route in Fastify's drawing of its tree, where a branch shows only what it adds. */
function servedRoutes(drawing: string): string[] {
  const paths: string[] = [];
  return drawing.split('\n').flatMap((line) => {
    const [, lead = '', name = '', methods = ''] = /^([│├└─ ]*)(\S+)(?: \((.*)\))?$/.exec(line) ?? [];
    const depth = lead.length / 4;
    paths[depth] = `${paths[depth - 1] ?? ''}${name}`;
    return methods === '' ? [] : methods.split(', ').map((method) => `${paths[depth]} ${method}`);
  });
}

describe('the reporting interfaces', () => {
  let server: TestServer;
  let cookie = '';
  beforeAll(async () => {
    server = await aServer({ events });
    cookie = await setUpOwner(server.app);
    const token = {
      orgId: 1,
      userId: null,
      name: 'test',
      scope: 'write',
      reachesAllSites: false,
      isAllowedInUrl: false,
      expiresMs: null,
    } as const;
    await server.control.tokens.add({ ...token, token: TOKEN });
    await server.control.tokens.add({ ...token, token: URL_TOKEN, isAllowedInUrl: true });
    await server.control.tokens.add({ ...token, token: VIEW_TOKEN, scope: 'view' });
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    asked.length = 0;
    answer = [VISITS];
  });
  const post = (params: Record<string, string>, query = '') =>
    server.app.inject({
      method: 'POST',
      url: `/index.php${query}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ module: 'API', format: 'json', ...params }).toString(),
    });
  const ask = (method: string, params: Record<string, string> = {}) =>
    post({ method, token_auth: TOKEN, idSite: '1', period: 'day', date: '2024-03-05', ...params });

  describe('index.php', () => {
    it('answers a report of the catalog as JSON', async () => {
      const reply = await ask('VisitsSummary.get');
      expect(reply.statusCode).toBe(200);
      expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
      expect(reply.json()).toMatchObject({
        nb_uniq_visitors: 22,
        nb_visits: 29,
        bounce_rate: '24%',
        nb_actions_per_visit: 2.8,
        avg_time_on_site: 246,
      });
      expect(asked[0]?.tags).toEqual({
        purpose: 'report',
        surface: 'reporting-api',
        report: 'visits-summary',
        orgId: 1,
        siteIds: [1],
      });
      // Berlin, where the site of the set-up is, begins its day an hour before UTC does.
      expect(asked[0]?.query.params).toMatchObject({ siteId: 1, from: Date.UTC(2024, 2, 4, 23) / 1000 });
    });

    it('answers as a table of HTML and as a feed, and says what it does not answer in', async () => {
      const html = await ask('VisitsSummary.get', { format: 'html', columns: 'nb_visits', translateColumnNames: '1' });
      expect([html.statusCode, html.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
      expect(html.body).toContain('<table id="VisitsSummary_get" border="1">');
      expect(html.body).toContain('<th>Visits</th>');
      const rss = await ask('VisitsSummary.getVisits', { format: 'rss' });
      expect([rss.statusCode, rss.headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8']);
      expect(rss.body).toContain('<title>2024-03-05</title>');
      const sites = await ask('VisitsSummary.get', { format: 'rss', idSite: 'all' });
      expect([sites.statusCode, sites.headers['content-type']]).toEqual([501, 'text/plain; charset=utf-8']);
      expect(sites.body).toBe('Error: A feed is about one site. Ask for one idSite, or in another format.');
      const php = await ask('VisitsSummary.get', { format: 'original', serialize: '1' });
      expect(php.statusCode).toBe(501);
      expect(php.body).toContain('The format &#039;original&#039; holds objects of PHP');
    });

    it('answers one figure, several days and several sites', async () => {
      expect((await ask('VisitsSummary.getVisits')).json()).toEqual({ value: 29 });
      expect((await ask('VisitsSummary.getSumVisitsLengthPretty')).json()).toEqual({ value: '1 hours 58 min' });
      answer = [{ ...VISITS, d_period: Date.UTC(2024, 2, 4, 23) / 1000 }];
      expect((await ask('VisitsSummary.get', { date: '2024-03-04,2024-03-05', columns: 'nb_visits' })).json()).toEqual({
        '2024-03-04': [],
        '2024-03-05': { nb_visits: 29 },
      });
      answer = [VISITS];
      expect((await ask('VisitsSummary.getVisits', { idSite: 'all' })).json()).toEqual({ 1: 29 });
    });

    it('writes XML where no format is asked for, CSV and TSV as spreadsheets want them, JSONP for scripts', async () => {
      const xml = await ask('VisitsSummary.get', { format: '', columns: 'nb_visits' });
      expect(xml.headers['content-type']).toBe('text/xml; charset=utf-8');
      expect(xml.body).toBe(
        '<?xml version="1.0" encoding="utf-8" ?>\n<result>\n\t<nb_visits>29</nb_visits>\n</result>',
      );
      answer = PAGES;
      const csv = await ask('Actions.getPageUrls', {
        format: 'csv',
        flat: '1',
        convertToUnicode: '0',
        showColumns: 'nb_hits',
      });
      expect(csv.body.split('\n')).toEqual([
        'label,nb_hits,metadata_url,metadata_segment,metadata_Actions_PageUrl',
        '/blog/=1,4,https://example.org/blog/=1,pageUrl==https%253A%252F%252Fexample.org%252Fblog%252F%253D1,/blog/=1',
        '/,1,https://example.org/,pageUrl==https%253A%252F%252Fexample.org%252F,/',
      ]);
      const tsv = await ask('Actions.getPageUrls', { format: 'tsv', flat: '1' });
      expect(tsv.headers['content-type']).toBe('application/vnd.ms-excel; charset=utf-16le');
      expect(tsv.rawPayload.toString('utf16le')).toMatch(/^\ufefflabel\tnb_visits\t/);
      answer = [VISITS];
      expect((await ask('VisitsSummary.getVisits', { callback: 'a.b' })).body).toBe('a.b({"value":29})');
      expect((await ask('VisitsSummary.getVisits', { callback: 'alert(1)' })).body).toBe('{"value":29}');
    });

    it('shows trees, their sub-tables and empty reports', async () => {
      answer = PAGES;
      const tree = (await ask('Actions.getPageUrls')).json() as { label: string; idsubdatatable?: number }[];
      expect(tree.map((row) => row.label)).toEqual(['blog', '/index']);
      const below = await ask('Actions.getPageUrls', { idSubtable: String(tree[0]?.idsubdatatable) });
      expect(below.json()).toMatchObject([{ label: '/=1', nb_hits: 4 }]);
      expect((await ask('Actions.getPageUrls', { expanded: '1' })).json()).toMatchObject([
        { subtable: [{ label: '/=1' }] },
        {},
      ]);
      answer = [];
      expect((await ask('Actions.getPageUrls')).json()).toEqual([]);
      expect((await ask('Actions.getPageUrls', { format: 'xml' })).body).toMatch(/<result \/>$/);
      expect((await ask('Actions.getPageUrls', { format: 'csv', convertToUnicode: '0' })).body).toBe(
        'No data available',
      );
    });

    it.each([
      [{ method: 'Nothing.here' }, 404, 'Nothing.here'],
      [{ method: 'toString' }, 404, 'toString'],
      [{ method: '' }, 400, "'method'"],
      [{ method: 'VisitsSummary.get', period: '' }, 400, "'period'"],
      [{ method: 'VisitsSummary.get', period: 'hour' }, 400, 'hour'],
      [{ method: 'VisitsSummary.get', date: '2024-02-31' }, 400, '2024-02-31'],
      [{ method: 'VisitsSummary.get', idSite: '1; DROP' }, 400, 'idSite'],
      [{ method: 'VisitsSummary.get', idSite: '99' }, 401, '99'],
      [{ method: 'VisitsSummary.get', token_auth: 'wrong' }, 401, 'token'],
      [{ method: 'VisitsSummary.get', token_auth: 'anonymous' }, 401, 'token'],
      [{ method: 'VisitsSummary.get', segment: 'shoeSize==43' }, 400, "Segment 'shoeSize' is not a supported segment."],
      [{ method: 'Actions.getPageUrls', filter_limit: 'x' }, 400, 'filter_limit'],
      [{ method: 'VisitsSummary.get', format: 'pdf' }, 501, 'pdf'],
      [{ method: 'VisitsSummary.get', module: 'CoreHome' }, 404, 'module=API'],
    ])('refuses %j with %i', async (params, status, words) => {
      const reply = await ask('VisitsSummary.get', params);
      expect(reply.statusCode).toBe(status);
      expect(reply.body).toContain('error');
      expect(reply.body).toContain(words);
      expect(asked).toEqual([]);
    });

    it('takes a token from the body, the header or, where it may be there, the address', async () => {
      const method = 'method=SitesManager.getSitesIdWithAtLeastViewAccess&module=API&format=json';
      const get = (query: string, authorization?: string) =>
        server.app.inject({
          url: `/index.php?${query}`,
          headers: authorization === undefined ? {} : { authorization },
        });
      expect((await get(method)).statusCode).toBe(401);
      expect((await get(method, `Bearer ${TOKEN}`)).json()).toEqual([1]);
      expect((await get(`${method}&token_auth=${URL_TOKEN}`)).json()).toEqual([1]);
      expect((await get(`${method}&token_auth=${TOKEN}`)).statusCode).toBe(401);
      expect(
        (await post({ method: 'API.getMatomoVersion', token_auth: TOKEN }, `?token_auth=${URL_TOKEN}`)).statusCode,
      ).toBe(400);
    });

    it('adds a site, for whoever may write', async () => {
      const site = {
        siteName: 'New',
        'urls[0]': 'https://new.example/',
        timezone: 'Asia/Kolkata',
        currency: 'inr',
        startDate: '2024-01-01',
        collectionPreset: 'everything',
        compat: '5.2',
        excludedQueryParameters: 'secret,/^tmp_/',
        keepURLFragments: '1',
      };
      const made = (await ask('SitesManager.addSite', site)).json() as { value: number };
      expect(server.parts.directory.rulesOf(made.value)).toMatchObject({
        orgId: 1,
        name: 'New',
        urls: ['https://new.example'],
        timeZone: 'Asia/Kolkata',
        currency: 'INR',
        createdOn: '2024-01-01',
        collection: choicesOf('everything'),
        compat: '5.2',
        excludedParameters: ['secret', '/^tmp_/'],
        keepsUrlFragment: true,
      });
      expect((await ask('SitesManager.getSiteFromId', { idSite: String(made.value) })).json()).toMatchObject({
        name: 'New',
        timezone: 'Asia/Kolkata',
      });
      expect((await ask('SitesManager.getAllSites')).json()).toHaveLength(2);
      expect((await ask('SitesManager.addSite', { ...site, token_auth: VIEW_TOKEN })).statusCode).toBe(401);
      for (const wrong of [
        { siteName: '' },
        { 'urls[0]': 'javascript:1' },
        { timezone: 'Mars/Base' },
        { currency: 'euro' },
        { startDate: 'soon' },
        { collectionPreset: 'some' },
      ]) {
        expect((await ask('SitesManager.addSite', { ...site, ...wrong })).statusCode, JSON.stringify(wrong)).toBe(400);
      }
    });

    it('answers several calls at once, each on its own', async () => {
      const inner = 'module=API&idSite=1&period=day&date=2024-03-05&method=';
      const reply = await ask('API.getBulkRequest', {
        'urls[0]': `${inner}VisitsSummary.getVisits`,
        'urls[1]': `${inner}Nothing.here`,
        'urls[2]': `${inner}VisitsSummary.getVisits&token_auth=${URL_TOKEN}`,
        'urls[3]': `${inner}API.getBulkRequest`,
      });
      expect(reply.json()).toMatchObject([
        { value: 29 },
        { result: 'error' },
        { result: 'error' },
        { result: 'error' },
      ]);
    });

    it('says that the store is away, and nothing about it', async () => {
      answer = new EventStoreError('unavailable', 'socket /secret/path');
      const away = await ask('VisitsSummary.get');
      expect([away.statusCode, away.json().message]).toEqual([
        503,
        'The store does not answer at the moment. New hits are safe.',
      ]);
      answer = new EventStoreError('timeout', 'x');
      expect((await ask('VisitsSummary.get')).statusCode).toBe(504);
    });
  });

  describe('/api/v1', () => {
    const get = (path: string, headers: Record<string, string> = { cookie }) =>
      server.app.inject({ url: `/api/v1${path}`, headers });

    it('lists the reports', async () => {
      const { reports } = reportList.parse((await get('/reports')).json());
      expect(reports.map((report) => report.id)).toContain('visits-summary');
      expect((await get('/reports', {})).statusCode).toBe(401);
    });

    it('answers a series with exact figures, one row a period', async () => {
      const reply = reportAnswer.parse(
        (await get('/sites/1/reports/visits-summary?period=day&date=2026-11-25')).json(),
      );
      expect(reply).toMatchObject({
        report: 'visits-summary',
        siteId: 1,
        timeZone: 'Europe/Berlin',
        countedAt: '2026-11-25T12:00:00.000Z',
      });
      expect(reply.periods).toMatchObject([
        { label: '2026-11-25', from: '2026-11-25', to: '2026-11-25', isUnfinished: true, totalRows: 1 },
      ]);
      expect(reply.periods[0]?.rows[0]).toMatchObject({
        visitors: 22,
        visits: 29,
        bounceRate: 7 / 29,
        visitDuration: 7132 / 29,
      });
      expect(reply.columns.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['visitors', 'visits', 'pageViews', 'bounceRate', 'visitDuration']),
      );
    });

    it('answers a table with flat rows, sorted and cut', async () => {
      answer = PAGES;
      const reply = reportAnswer.parse(
        (await get('/sites/1/reports/page-urls?period=range&date=2024-03-01,2024-03-05&sort=pageViews&limit=1')).json(),
      );
      expect(reply.periods).toMatchObject([
        { isUnfinished: false, totalRows: 2, rows: [{ label: '/blog/=1', pageViews: 4, visits: 3, pageDuration: 10 }] },
      ]);
      expect(asked[0]?.query.sql).not.toContain('{days:');
    });

    it('counts only the columns that are wanted, and the one that rows are sorted by', async () => {
      answer = PAGES;
      const address = '/sites/1/reports/page-urls?period=day&date=2024-03-05';
      const reply = reportAnswer.parse((await get(`${address}&columns=visitors&sort=pageViews`)).json());
      expect(reply.columns.map(({ id }) => id)).toEqual(['label', 'visitors', 'pageViews']);
      expect(Object.keys(reply.periods[0]?.rows[0] ?? {}).sort()).toEqual([
        'label',
        'pageViews',
        'segment',
        'visitors',
      ]);
      const sql = asked.at(-1)?.query.sql ?? '';
      expect(sql).toContain('m_page_visitors');
      expect(sql).not.toMatch(/m_page_visits|time_network_ms|FROM visits/);
      const none = await get(`${address}&columns=visitors,beauty`);
      expect(none.statusCode).toBe(400);
      expect(none.json()).toMatchObject({ code: 'bad-parameter' });
    });

    it('searches labels for a text as it is, and passes a segment on as parameters', async () => {
      answer = PAGES;
      const search = encodeURIComponent('BLOG/=');
      const reply = reportAnswer.parse(
        (
          await get(`/sites/1/reports/page-urls?period=day&date=2024-03-05&search=${search}&segment=city==Berlin`)
        ).json(),
      );
      expect(reply.periods).toMatchObject([{ totalRows: 1, rows: [{ label: '/blog/=1' }] }]);
      expect(asked[0]?.query.params).toMatchObject({ s0: 'Berlin' });
      expect(asked[0]?.query.sql).not.toContain('Berlin');
      const none = await get('/sites/1/reports/page-urls?period=day&date=2024-03-05&search=bl.g');
      expect(reportAnswer.parse(none.json()).periods).toMatchObject([{ totalRows: 0 }]);
    });

    it('writes CSV that no spreadsheet takes for a formula', async () => {
      answer = [{ d_label: '=cmd|x', m_page_visits: '1' }];
      const reply = await get('/sites/1/reports/page-titles?period=day&date=2024-03-05&format=csv');
      expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(reply.body).toMatch(/^\ufeffperiod,label,visits,/);
      expect(reply.body).toContain("2024-03-05,'=cmd|x,1,");
    });

    it.each([
      ['/sites/1/reports/nothing?period=day&date=today', 404, 'unknown-report'],
      ['/sites/99/reports/page-urls?period=day&date=today', 404, 'unknown-site'],
      ['/sites/x/reports/page-urls?period=day&date=today', 400, 'bad-parameter'],
      ['/sites/1/reports/page-urls?period=day', 400, 'bad-parameter'],
      ['/sites/1/reports/page-urls?period=day&date=soon', 400, 'bad-parameter'],
      ['/sites/1/reports/page-urls?period=day&date=today&sort=nb_hits', 400, 'bad-parameter'],
      ['/sites/1/reports/page-urls?period=day&date=today&limit=0', 400, 'bad-parameter'],
      ['/sites/1/reports/page-urls?period=day&date=today&segment=a==b', 400, 'bad-parameter'],
    ])('refuses %s', async (path, status, code) => {
      const reply = await get(path);
      expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
      expect(asked).toEqual([]);
    });

    it('serves the routes that its description has, and no others', async () => {
      expect((await get('/openapi.json', {})).json()).toEqual(openApi);
      const described = routes.map(
        ({ method, path }) => `${path.replace(/\{(\w+)\}/g, ':$1')} ${method.toUpperCase()}`,
      );
      // What browsers ask before they send something is no operation of its own.
      const found = servedRoutes(server.app.printRoutes({ commonPrefix: false })).filter(
        (route) => route.startsWith('/api/v1/') && !/ (HEAD|OPTIONS)$/.test(route),
      );
      expect(found.sort()).toEqual(described.sort());
    });
  });
});
