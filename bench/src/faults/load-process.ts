import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { systemClock } from '@accord/kit/clock';
import type { LoadOrder, LoadReport, LoadSettings } from './load-messages.ts';
import { makeHits } from './make-hits.ts';
import { type Load, startLoad } from './start-load.ts';

// The load runs in a process of its own, so that nothing the campaign does makes it wait.

const COUNTS_EVERY_MS = 250;
let prefix = '0';
let load: Load | null = null;
let end: () => Promise<void> = async () => undefined;

const tell = (report: LoadReport): void => void process.send?.(report);

function start({ port, token, siteIds, rate, seed, acknowledgedPath }: LoadSettings): void {
  const acknowledged = createWriteStream(acknowledgedPath, { flags: 'wx' });
  const makeHit = makeHits(seed, siteIds, () => systemClock.now());
  const running = startLoad({
    port,
    token,
    rate,
    nextHit: () => makeHit(prefix),
    onAcknowledged: (hits) => void acknowledged.write(hits.map((hit) => `${hit.siteId} ${hit.hitId}\n`).join('')),
  });
  const timer = setInterval(() => tell({ kind: 'counts', counts: running.counts }), COUNTS_EVERY_MS);
  load = running;
  end = async () => {
    const problem = await running.finish().then(
      () => null,
      (error: Error) => error.message,
    );
    clearInterval(timer);
    acknowledged.end();
    await finished(acknowledged);
    tell({ kind: 'finished', counts: running.counts, problem });
    process.disconnect();
  };
}

process.on('message', (order: LoadOrder) => {
  if (order.kind === 'finish') void end();
  else if (order.kind === 'watch') void load?.nextAcceptance().then(() => tell({ kind: 'accepted', id: order.id }));
  else prefix = order.prefix;
  if (order.kind === 'start') start(order.settings);
});
process.on('disconnect', () => process.exit());
