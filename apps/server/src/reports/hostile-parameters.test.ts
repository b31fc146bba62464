import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import { reports } from '@accord/catalog/generated/reports';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCall } from '../../test/an-api-call.ts';
import { answerCall } from './answer-call.ts';
import { renderJson } from './render/render-json.ts';
import { createQuestionRunner, type QuestionRunner } from './run-question.ts';

const CANARY = 'canary-of-another-site';
const PARAMETERS = [
  ...['idSite', 'period', 'date', 'segment', 'language', 'format', 'idGoal', 'idDimension', 'idSubtable', 'columns'],
  ...['flat', 'expanded', 'label', 'showColumns', 'hideColumns', 'pageUrl', 'pageName', 'actionName', 'actionType'],
  ...['filter_limit', 'filter_offset', 'filter_sort_column', 'filter_sort_order', 'filter_pattern', 'filter_column'],
  ...['filter_pattern_recursive', 'filter_column_recursive', 'filter_truncate', 'visitorId', 'lastMinutes', 'pattern'],
  ...['minTimestamp', 'limitVisitsToDisplay', 'countVisitorsToFetch', 'filter_excludelowpop', 'fetchAllItems'],
] as const;
const FUNCTIONS = [
  ...['remote', 'remoteSecure', 's3', 's3Cluster', 'gcs', 'hdfs', 'mysql', 'postgresql', 'sqlite', 'mongodb', 'redis'],
  ...['jdbc', 'odbc', 'executable', 'input', 'dictionary', 'merge', 'cluster', 'clusterAllReplicas', 'urlCluster'],
  ...['fileCluster', 'iceberg', 'deltaLake', 'hudi', 'azureBlobStorage', 'numbers', 'viewIfPermitted', 'eval'],
];
const PAYLOADS = [
  ...["'", '"', '`', '\\', "\\'", "' OR 1=1 --", "' UNION ALL SELECT * FROM visits --", '1; DROP TABLE visits'],
  ...['1) OR (1=1', '/*', '*/', '--', '#', ';', '\0', 'a\0b', '\n', '\u2028', '\ud800', '\\u0027', '%27', '%2527'],
  ...['{p:String}', '{siteId:UInt32}', '{s0:String}', '{', '}', '?', '$1', '@x', 'NULL', 'NaN', '-1', '1e309'],
  ...['2', '1,2', 'all', '1 OR site_id = 2', 'site_id', 'd_label', "url('http://127.0.0.1/')", "file('/etc/passwd')"],
  ...["city==x' OR site_id=2", "pageUrl=@{siteId:UInt32}';", 'actions>1 OR 1=1', 'visitId==2', 'site_id==2'],
  ...['__proto__', 'constructor', 'toString', '(a+)+$', '[', '(?', '9'.repeat(400), 'x'.repeat(9_000), '%s%n'],
  ...['1 UNION SELECT 1', "x'; SELECT sleep(3); --", "1' AND sleep(3) --", "') FORMAT TSV", "' SETTINGS readonly=0"],
  ...[
    '0x41',
    '1;2',
    '1||2',
    '1&&2',
    '%00',
    '{{7*7}}',
    '#{7*7}',
    'version()',
    'SHOW TABLES',
    '<script>',
    '../../etc/passwd',
    'a'.repeat(2_000),
  ],
  ...['a=b&idSite=2', 'idSite=2', '2024-03-05,2024-03-06', '9999-99-99', 'Europe/Berlin'],
  ...FUNCTIONS.map((name) => `${name}('x')`),
] as const;

const methods = [
  ...reports.flatMap((report: Report): string[] => {
    if (report.kind === 'table') return [report.wire, report.below?.wire].filter((wire) => wire !== undefined);
    return [report.wire, ...report.singles.map(({ wire }) => wire)];
  }),
  ...['API.get', 'Actions.getPageUrl', 'Goals.get', 'Live.getCounters', 'Live.getLastVisitsDetails'],
  ...['Live.getVisitorProfile', 'Live.getMostRecentVisitorId', 'MultiSites.getAll', 'MultiSites.getOne'],
  ...['MultiSites.getAllWithGroups', 'Transitions.getTransitionsForPageUrl', 'Transitions.getTransitionsForAction'],
];

describe('parameters of the Reporting API that mean harm', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-harm-'));
  let host: RunningEventsHost;
  let events: Events;
  let runner: QuestionRunner;
  beforeAll(async () => {
    host = await startEventsHost(dir);
    events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
    const startS = Date.UTC(2024, 2, 5, 10) / 1000;
    const times = { startS, lastS: startS };
    const other = {
      siteId: 2,
      visitId: '00000000000000c1',
      visitorId: '00000000000000c2',
      userId: CANARY,
      city: CANARY,
    };
    await events.visitStore.write({
      version: 1,
      actions: [
        aStitchedAction({ timeMs: startS * 1000 }),
        aStitchedAction({ ...other, timeMs: startS * 1000, hitId: '00000000000000d1', title: CANARY, url: CANARY }),
      ],
      visits: [aVisit(times), aVisit({ ...times, ...other, entryUrl: CANARY, exitUrl: CANARY })],
      removedVisits: [],
    });
    runner = createQuestionRunner(events.reader);
  });
  afterAll(async () => {
    await events?.close();
    await host?.stop();
    rmSync(dir, { recursive: true });
  });

  /** What is wrong with the answer, in words; undefined when it is an answer about site 1 or a refusal in words. */
  async function wrongWith(method: string, more: Readonly<Record<string, string>>): Promise<string | undefined> {
    const shown = `${method} ${JSON.stringify(more).slice(0, 200)}`;
    const query = new URLSearchParams({ method, idSite: '1', period: 'day', date: '2024-03-05', ...more }).toString();
    try {
      const told = renderJson(await answerCall(aCall(query, runner)));
      return told.includes(CANARY) ? `${shown}: another site` : undefined;
    } catch (error) {
      if (error instanceof AccordError && error.code !== 'internal') return undefined;
      return `${shown}: ${error instanceof Error ? error.message.slice(0, 300) : 'unknown'}`;
    }
  }

  it('see the other site when they may, so that the canary would be seen', async () => {
    const query = 'method=Actions.getPageUrls&idSite=2&period=day&date=2024-03-05&flat=1';
    expect(renderJson(await answerCall(aCall(query, runner, { siteId: 2 })))).toContain(CANARY);
  });

  it('never reach the engine as SQL: parameters of every method', async () => {
    const wrong: string[] = [];
    let next = 0;
    for (const method of methods) {
      for (const name of PARAMETERS) {
        next += 1;
        // A third of the pairs: each method meets many of the parameters, and each parameter most of the methods.
        if (next % 3 !== 0) continue;
        const problem = await wrongWith(method, { [name]: PAYLOADS[Math.floor(next / 3) % PAYLOADS.length] ?? '' });
        if (problem !== undefined) wrong.push(problem);
      }
    }
    expect(next).toBeGreaterThan(3_000);
    expect(wrong).toEqual([]);
  }, 240_000);

  // One report of visits with every pair; one of actions with a third of them, each parameter and each payload among them.
  it.each([
    ['UserCountry.getCity', 1],
    ['Actions.getDownloads', 3],
  ] as const)(
    'and each of more than a hundred payloads in every parameter of %s',
    async (method, step) => {
      expect(new Set(PAYLOADS).size).toBeGreaterThan(100);
      const wrong: string[] = [];
      for (const [at, name] of PARAMETERS.entries()) {
        for (const [number, payload] of PAYLOADS.entries()) {
          if ((at + number) % step !== 0) continue;
          const problem = await wrongWith(method, { [name]: payload });
          if (problem !== undefined) wrong.push(problem);
        }
      }
      expect(wrong).toEqual([]);
    },
    240_000,
  );
});
