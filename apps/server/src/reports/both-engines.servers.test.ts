import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { compileReport } from '@accord/query/compile/compile-report';
import { goldenQuestions } from '@accord/query/golden-sql';
import type { Row } from '@accord/query/ports';
import { startClickhouse } from '@accord/testing/clickhouse-launcher/start-clickhouse';
import { startEventsHost } from '@accord/testing/events-host';
import { randomRows } from '@accord/testing/random-rows';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const questions = goldenQuestions();
/** The golden questions ask about days from the 5th of March on, in Berlin. */
const rows = randomRows(7, Date.UTC(2024, 2, 4, 20), 'Europe/Berlin');

/** Rows in an order of their own; sums of decimals depend on the order in which an engine adds them. */
const comparable = (answer: readonly Row[]): string[] =>
  answer
    .map((row) =>
      JSON.stringify(row, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)),
    )
    .sort();

describe('the SQL of every golden file', () => {
  const stops: (() => Promise<unknown>)[] = [];
  let embedded: Events;
  let overHttp: Events;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'accord-engines-'));
    stops.push(() => rm(folder, { recursive: true }));
    const host = await startEventsHost(join(folder, 'embedded'));
    stops.push(() => host.stop());
    const server = await startClickhouse(join(folder, 'server'));
    stops.push(() => server.stop());
    embedded = connectEvents({ socketPath: host.socketPath });
    overHttp = connectEvents({ url: server.url });
    for (const events of [embedded, overHttp]) {
      stops.push(() => events.close());
      await events.migrate();
      await events.visitStore.write({ version: 1, ...rows, removedVisits: [], removedConversions: [] });
    }
  });
  afterAll(async () => {
    for (const stop of stops.reverse()) await stop();
  });

  it('answers the same rows from the embedded engine and from a server', async () => {
    const tags = { purpose: 'report', surface: 'test', orgId: 1, siteIds: [1] } as const;
    let answered = 0;
    for (const { name, question } of questions) {
      const query = compileReport(question);
      const [here, there] = await Promise.all([embedded.reader.run(query, tags), overHttp.reader.run(query, tags)]);
      expect(comparable(there), name).toEqual(comparable(here));
      if (here.length > 0) answered += 1;
    }
    // Empty answers are equal too: most questions have to find something.
    expect(answered).toBeGreaterThan(questions.length / 2);
  });
});
