import type { BenchData } from './open-bench-store.ts';
import type { BenchQuestion } from './questions.ts';

const TAGS = { purpose: 'report', surface: 'bench', report: 'hand', orgId: 1 } as const;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await run();
  return performance.now() - startMs;
}

/** Milliseconds of one answer of the API, read to its end. @throws Error when it is none */
export function askApi({ stack }: BenchData, path: string): Promise<number> {
  return timed(async () => {
    const answer = await fetch(`${stack.url}${path}`, { headers: { authorization: `Bearer ${stack.token}` } });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`);
  });
}

/** Milliseconds of the same by hand, over the same connection to the event store. */
export function askByHand({ events }: BenchData, { sql, params }: BenchQuestion): Promise<number> {
  // Rows of other sites are hidden, whatever a statement says.
  const siteIds = [Number(params.siteId)];
  return timed(() => events.engine.query({ sql, params }, { ...TAGS, siteIds }));
}

/** Milliseconds until all are answered, asked as a browser asks: six at a time. */
export function askAll(data: BenchData, paths: readonly string[]): Promise<number> {
  const waiting = [...paths];
  return timed(() =>
    Promise.all(
      Array.from({ length: 6 }, async () => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await askApi(data, path);
      }),
    ),
  );
}
