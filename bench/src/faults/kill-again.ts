import type { StoredFacts } from './ask-events.ts';
import type { AskProduct } from './ask-product.ts';
import type { CampaignName } from './faults-options.ts';
import type { LoadClient } from './load-client.ts';
import { killNow } from './process-tree.ts';
import type { Product } from './product.ts';

export interface CampaignParts {
  product: Product;
  load: LoadClient;
  ask: AskProduct;
  facts: StoredFacts;
  random: () => number;
  tell(line: string): void;
}

/** Milliseconds of each kill. */
export interface KillTimes {
  /** From the kill until a hit that was sent after it is acknowledged. */
  accepting: number[];
  /** From the kill (R3: from the new start) until `/ready` answers 200. */
  ready: number[];
}

/** Longer than any figure allows: the figure is judged at the end, a hang ends the run. */
const PATIENCE_MS = 60_000;

/** By then a loader that was started again is in the middle of its batch. */
const MID_BATCH_MS = 4_000;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Kill = (parts: CampaignParts, round: number) => Promise<{ acceptingMs: number; readyMs: number }>;

/** The server dies under load. */
const killServer: Kill = async ({ product, load, random }) => {
  // What dies within a second of its start is started again later and later, which is another subject.
  await sleep(1_150 + random() * 350);
  killNow(product.pidOf('server'));
  const startMs = performance.now();
  const acceptingMs = await load.untilAccepted(PATIENCE_MS);
  await product.untilReady(PATIENCE_MS);
  return { acceptingMs, readyMs: performance.now() - startMs };
};

/** The loader and the event store die in turns, in the middle of what they do. Hits are taken all the while. */
const killLoader: Kill = async ({ product, load, facts, random }, round) => {
  await untilLoading(facts);
  await sleep(random() * 1_000);
  killNow(product.pidOf(round % 2 === 0 ? 'worker' : 'events-host'));
  const startMs = performance.now();
  const acceptingMs = await load.untilAccepted(PATIENCE_MS);
  await product.untilReady(PATIENCE_MS);
  return { acceptingMs, readyMs: performance.now() - startMs };
};

/** Resolves when the loader has stored something, or is long in the middle of it: one that only starts proves nothing. */
async function untilLoading(facts: StoredFacts): Promise<void> {
  const before = await facts.countActions();
  const startMs = performance.now();
  while ((await facts.countActions()) === before) {
    if (performance.now() - startMs > MID_BATCH_MS) return;
    await sleep(50);
  }
}

/** Everything dies at once, and is started again by hand. */
const killEverything: Kill = async ({ product, load, ask, random, tell }) => {
  await sleep(1_500 + random() * 1_500);
  const before = await ask.sites();
  tell(`killed ${product.killEverything()} processes at once`);
  product.start();
  const accepted = load.untilAccepted(PATIENCE_MS);
  const readyMs = await product.untilReady(PATIENCE_MS);
  const acceptingMs = await accepted;
  if ((await ask.sites()) !== before) throw new Error('the sites are not the same after the start');
  return { acceptingMs, readyMs };
};

const KILLS: Record<CampaignName, Kill> = { R1: killServer, R2: killLoader, R3: killEverything };

/** Kills `times` times, each after the recovery from the one before. @throws Error when there is none within a minute. */
export async function killAgain(name: CampaignName, times: number, parts: CampaignParts): Promise<KillTimes> {
  const figures: KillTimes = { accepting: [], ready: [] };
  for (let round = 0; round < times; round += 1) {
    const { acceptingMs, readyMs } = await KILLS[name](parts, round);
    figures.accepting.push(acceptingMs);
    figures.ready.push(readyMs);
    const { acknowledged } = parts.load.counts();
    const took = `accepting after ${Math.round(acceptingMs)} ms, ready after ${Math.round(readyMs)} ms`;
    parts.tell(`${name} ${round + 1}/${times}: ${took}, ${acknowledged} hits acknowledged`);
  }
  return figures;
}
