import { boundRows } from '@accord/query/compile/bound-rows';
import { aConversion, aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoredAnswers, type StoredAnswers } from '../../test/stored-answers.ts';

const LAST_MS = Date.parse('2024-03-10T23:59:59.500Z');
const NEXT_MS = Date.parse('2024-03-11T00:00:00.000Z');
const id = (number: number): string => number.toString(16).padStart(16, '0');

/** A visit of one page view, with a conversion, at a moment. */
function aVisitAt(number: number, timeMs: number) {
  const shared = { visitId: id(number), visitorId: id(number) };
  const startS = Math.floor(timeMs / 1000);
  return {
    version: 1,
    actions: [aStitchedAction({ ...shared, timeMs, hitId: id(16 * number), url: `example.org/${number}` })],
    visits: [aVisit({ ...shared, startS, lastS: startS, goalIds: [1], hasEntry: false, hasExit: false })],
    conversions: [aConversion({ ...shared, goalId: 1, timeMs })],
    removedVisits: [],
    removedConversions: [],
  };
}

describe('the last second of a day, on the real engine', () => {
  let answers: StoredAnswers;
  beforeAll(async () => {
    answers = await openStoredAnswers({ period: 'day' });
    // Parts of their own: what the engine passes over by the least and greatest time of a part is passed over here.
    await answers.events.visitStore.write(aVisitAt(1, LAST_MS));
    await answers.events.visitStore.write(aVisitAt(2, NEXT_MS));
  });
  afterAll(() => answers?.close());
  const ask = (method: string, date: string, period: string) => answers.ask(method, { date, period });

  it.each([
    ['2024-03-10', 'day', ['/1']],
    ['2024-03-11', 'day', ['/2']],
    ['2024-03-09,2024-03-10', 'range', ['/1']],
    ['2024-03-10,2024-03-11', 'range', ['/1', '/2']],
  ])('belongs to its day and to no other: %s', async (date, period, pages) => {
    const rows = (await ask('Actions.getPageUrls', date, period)) as Record<string, unknown>[];
    expect(rows.map(({ label }) => label).sort()).toEqual(pages);
    expect(await ask('VisitsSummary.getVisits', date, period)).toEqual({ value: pages.length });
    expect(await ask('Goals.get', date, period)).toMatchObject({ nb_conversions: pages.length });
    expect(await ask('Live.getLastVisitsDetails', date, period)).toHaveLength(pages.length);
  });

  it.each(['actions', 'conversions', 'visits'] as const)('is bounded by the indexes of %s', async (table) => {
    const span: Readonly<Record<string, number>> = { siteId: 1, from: NEXT_MS / 1000 - 86_400, to: NEXT_MS / 1000 };
    const rows = boundRows(table, table === 'visits' ? 'last' : 'time').join(' AND ');
    const where = rows.replaceAll(/\{(\w+):UInt32\}/g, (_, name: string) => `toUInt32(${span[name]})`);
    // Plans are not for questions, which only read: it is kept as a table.
    const plan = `plan_of_${table}`;
    const tags = { purpose: 'migration', surface: 'test', orgId: 1, siteIds: [] } as const;
    await answers.events.engine.command(
      `CREATE TABLE ${plan} ENGINE = Memory AS
      SELECT explain AS d_line FROM (EXPLAIN indexes = 1 SELECT max(visit_id) FROM ${table} FINAL WHERE ${where})`,
      tags,
    );
    const read = { sql: `SELECT d_line FROM ${plan}`, params: {}, columns: ['d_line'] };
    const lines = (await answers.events.reader.run(read, { ...tags, purpose: 'consistency' })).map((row) =>
      String(row.d_line).trim(),
    );
    for (const used of ['Min-Max', 'Partition', 'PrimaryKey']) expect(lines).toContain(used);
    // Of the two parts, the one of the next day is not read.
    expect(lines).toContain('Parts: 1/2');
  });
});
