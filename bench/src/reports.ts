import { parseArgs } from 'node:util';
import { askAll } from './reports/ask.ts';
import { measureLookups, perHitMs } from './reports/measure-lookups.ts';
import { ANSWERED_HEAD, type Answered, answeredRow, measureQuestion } from './reports/measure-question.ts';
import { openBenchStore } from './reports/open-bench-store.ts';
import { dashboardPaths, overviewQuestions } from './reports/questions.ts';
import { quantile, writeSpread } from './spread.ts';
import { machineLoad, type ResultTable, writeResult } from './write-result.ts';

// What reports cost on many actions of one site: against SQL written by hand (goal P4), all of the overview at once (P6),
// bytes on disk against the access log (P7), and the lookups of returning visitors (part of P3).
//   npm run bench -- reports [--hits 10000000] [--visitors 10000000] [--rounds 15] [--data FOLDER]
// With a folder the actions are made once and used again.

const { values } = parseArgs({
  options: {
    hits: { type: 'string', default: '10000000' },
    visitors: { type: 'string', default: '10000000' },
    rounds: { type: 'string', default: '15' },
    data: { type: 'string' },
  },
});
const P4 = { p50: 1.3, p95: 1.5, ms: 15 };
const rounds = Number(values.rounds);
const data = await openBenchStore(Number(values.hits), values.data);
const { loaded, stack, events } = data;
const loads = [machineLoad()];
const ms = (value: number): string => `${value.toFixed(0)} ms`;
const whole = (value: number): string => Math.round(value).toLocaleString('en');

async function measureDashboard(slowest: number): Promise<string[][]> {
  const paths = dashboardPaths(loaded.untilMs);
  const together: number[] = [];
  for (let round = 0; round < rounds; round++) together.push(await askAll(data, paths));
  loads.push(machineLoad());
  const [median, p95] = [quantile(together, 0.5), quantile(together, 0.95)];
  return [
    ['what', 'wanted', 'measured'],
    ['questions, six at a time', '', String(paths.length)],
    ['all answered, median', `≤ 2 × the slowest (${ms(slowest)})`, `${ms(median)}, ${(median / slowest).toFixed(1)} ×`],
    ['all answered, p95', '≤ 1,500 ms', ms(p95)],
  ];
}

function storageTable(): ResultTable {
  const tables = loaded.stored;
  const bytes = tables.reduce((sum, table) => sum + table.bytes, 0) / loaded.actions;
  const rows = tables.map((table) => [
    table.table,
    whole(table.rows),
    (table.bytes / loaded.actions).toFixed(1),
    String(table.parts),
  ]);
  return {
    title: `Bytes a hit on disk (P7): ${bytes.toFixed(1)}, gzip -6 of the access log ${loaded.logBytesPerHit.toFixed(1)}, ratio ${(bytes / loaded.logBytesPerHit).toFixed(2)} (wanted: ≤ 0.70)`,
    rows: [['table', 'rows', 'bytes a hit', 'parts'], ...rows],
  };
}

try {
  const answered: Answered[] = [];
  for (const question of overviewQuestions(loaded.untilMs)) {
    answered.push(await measureQuestion(data, question, rounds, true));
    loads.push(machineLoad());
  }
  const slowest = Math.max(...answered.map(({ api }) => quantile(api, 0.5)));
  const dashboard = await measureDashboard(slowest);
  const lookups = await measureLookups(events, Number(values.visitors), Math.floor(loaded.untilMs / 1000));
  const intro = [
    `${whole(loaded.actions)} hits of one site over 57 days (two thirds page views), ${whole(loaded.visits)} visits of ${whole(loaded.visitors)} visitors, made by the`,
    "demo's traffic, the collector's pipeline, the loader's stitching and rows. 28 days are asked for. By hand: SQL written for",
    `just this answer, by the same connection to the same engine. ${rounds} interleaved rounds; cold: first answer after the event`,
    'store was restarted (files may be in the memory of the operating system).',
  ].join('\n');
  await writeResult(
    'reports',
    intro,
    [
      storageTable(),
      {
        title: 'Reports (P4: p50 ≤ 1.3 ×, p95 ≤ 1.5 ×, or ≤ 15 ms more)',
        rows: [ANSWERED_HEAD, ...answered.map((one) => answeredRow(one, P4))],
      },
      { title: 'The overview as it opens (P6)', rows: dashboard },
      {
        title: `Lookups of 5,000 returning visitors among ${whole(lookups.visitors)}, ms`,
        rows: [
          ['question', 'median (10 to 90 %)'],
          ['visitsSince', writeSpread(lookups.visitsSince, 0)],
          ['actionsSince', writeSpread(lookups.actionsSince, 0)],
          ['lastVisitsBefore', writeSpread(lookups.lastVisitsBefore, 0)],
          ['all three, a hit of a batch of 10,000', perHitMs(lookups).toFixed(3)],
        ],
      },
    ],
    loads,
  );
} finally {
  await events.close();
  await stack.close();
}
