import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@accord/catalog/define';
import { reports } from '@accord/catalog/generated/reports';
import { connectEvents } from '@accord/events-db/connect';
import { compileReport } from '@accord/query/compile/compile-report';
import { parseSegment } from '@accord/query/segment/parse-segment';
import { periodContaining } from '@accord/query/time/period';
import { startEventsHost } from '@accord/testing/events-host';
import { aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { seededRandom } from '../faults/seeded-random.ts';
import { fuzzSegment } from './fuzz-segment.ts';

export interface SegmentsAsked {
  /** Compiled, and taken by the engine. */
  answered: number;
  /** Refused with words about the parameter `segment`. */
  refused: number;
  /** Segments on which the engine failed, with its words. */
  failed: string[];
  /** Segments that brought a row of another site. */
  leaked: string[];
}

const CANARY = 'canary-of-another-site';
const AT_ONCE = 4;
const asked: readonly Report[] = reports.filter(({ id }) => id === 'visits-summary' || id === 'page-urls');

/** Asks a chDB of its own, with a visit of two sites each, about site 1 under `count` fuzzed segments. */
export async function askSegments(count: number, seed: number): Promise<SegmentsAsked> {
  const dir = await mkdtemp(join(tmpdir(), 'accord-segments-'));
  const host = await startEventsHost(dir);
  const events = connectEvents({ socketPath: host.socketPath });
  const result: SegmentsAsked = { answered: 0, refused: 0, failed: [], leaked: [] };
  const random = seededRandom(seed);
  const askOne = async (report: Report): Promise<void> => {
    const text = fuzzSegment(random);
    const segment = parseSegment(text);
    if (!segment.ok) {
      if (segment.error.parameter === 'segment' && segment.error.problem !== '') result.refused += 1;
      else result.failed.push(`${JSON.stringify(text)}: refused without a word`);
      return;
    }
    const site = { orgId: 1, siteId: 1, timeZone: 'UTC' } as const;
    const shape = { uniques: 'whole-period', compat: '', levels: 1, metrics: report.metrics } as const;
    const periods = [periodContaining('month', '2026-11-02')];
    const query = compileReport({ report, ...site, ...shape, periods, segment: segment.value });
    try {
      const tags = { purpose: 'report', surface: 'bench', report: report.id, orgId: 1, siteIds: [1] } as const;
      const rows = await events.reader.run(query, tags);
      result.answered += 1;
      // The other site has five visits, and a page of its own.
      const told = JSON.stringify(rows);
      if (told.includes(CANARY) || /"m_(?:page_)?visits":"?[2-9]/.test(told)) result.leaked.push(text);
    } catch (error) {
      result.failed.push(`${JSON.stringify(text)}: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  };
  try {
    await events.migrate();
    const others = Array.from({ length: 5 }, (_, at) => ({
      siteId: 2,
      visitId: `00000000000000c${at}`,
      title: CANARY,
    }));
    await events.visitStore.write({
      version: 1,
      actions: [
        aStitchedAction(),
        ...others.map((one, at) =>
          aStitchedAction({ ...one, hitId: `00000000000000d${at}`, url: `example.org/${CANARY}` }),
        ),
      ],
      visits: [aVisit(), ...others.map(({ title: _, ...one }) => aVisit(one))],
      removedVisits: [],
    });
    let begun = 0;
    const worker = async (): Promise<void> => {
      while (begun < count) {
        begun += 1;
        await askOne(asked[begun % asked.length] as Report);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    await events.close();
    await host.stop();
    await rm(dir, { recursive: true });
  }
  return result;
}
