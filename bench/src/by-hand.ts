import { parseArgs } from 'node:util';
import { BENCH_SITE } from './hit-records.ts';
import { handQuestions } from './reports/hand-questions.ts';
import {
  ANSWERED_HEAD,
  type Answered,
  answeredRow,
  isNear,
  measureQuestion,
  type Nearness,
} from './reports/measure-question.ts';
import { openBenchStore } from './reports/open-bench-store.ts';
import { type BenchQuestion, overviewQuestions } from './reports/questions.ts';
import { machineLoad, writeResult } from './write-result.ts';

// What reports cost against SQL that somebody would write for just that answer: thirty of them (goal P4), and some with
// segments (P5).
//   npm run bench -- by-hand --data FOLDER [--site 2] [--rounds 15]
// The folder holds what `npm run bench -- growth` made, whose site 2 has 10 M actions; without --site, the loaded one.

const P4: Nearness = { p50: 1.3, p95: 1.5, ms: 15 };
const P5: Nearness = { p50: 1.5, p95: Number.POSITIVE_INFINITY, ms: 0 };

const { values } = parseArgs({
  options: {
    hits: { type: 'string', default: '1000000' },
    site: { type: 'string', default: String(BENCH_SITE.siteId) },
    rounds: { type: 'string', default: '15' },
    data: { type: 'string' },
  },
});
const [siteId, rounds] = [Number(values.site), Number(values.rounds)];
const data = await openBenchStore(Number(values.hits), values.data);
const loads = [machineLoad()];

async function measureAll(questions: readonly BenchQuestion[]): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const question of questions) {
    answered.push(await measureQuestion(data, question, rounds, false));
    loads.push(machineLoad());
  }
  return answered;
}

try {
  const { plain, segmented } = handQuestions(data.loaded.untilMs, siteId);
  const reports = await measureAll([...overviewQuestions(data.loaded.untilMs, siteId), ...plain]);
  const segments = await measureAll(segmented);
  const count = (answered: readonly Answered[], wanted: Nearness): string =>
    `${answered.filter((one) => isNear(one, wanted)).length} of ${answered.length}`;
  const [row] = (
    await data.events.engine.query(
      { sql: 'SELECT count() FROM actions WHERE site_id = {siteId:UInt32}', params: { siteId } },
      { purpose: 'consistency', surface: 'bench', orgId: 1, siteIds: [siteId] },
    )
  ).rows;
  const intro =
    `28 days of a site with ${Number(row?.[0]).toLocaleString('en')} actions. By hand: SQL written for just this answer, by the\n` +
    `same connection to the same engine. ${rounds} interleaved rounds.`;
  const tables = [
    {
      title: `Reports: ${count(reports, P4)} near enough (P4: p50 ≤ 1.3 ×, p95 ≤ 1.5 ×, or ≤ 15 ms more)`,
      of: reports,
      P: P4,
    },
    { title: `With segments: ${count(segments, P5)} near enough (P5: ≤ 1.5 ×)`, of: segments, P: P5 },
  ].map(({ title, of, P }) => ({ title, rows: [ANSWERED_HEAD, ...of.map((one) => answeredRow(one, P))] }));
  await writeResult('by-hand', intro, tables, loads);
} finally {
  await data.events.close();
  await data.stack.close();
}
