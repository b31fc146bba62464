import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askEvents, type StoredFacts } from './ask-events.ts';
import { type AccountingAnswer, type AskProduct, askProduct } from './ask-product.ts';
import { compareHits } from './compare-hits.ts';
import { CAMPAIGNS, type FaultsOptions } from './faults-options.ts';
import { type CampaignResult, judgeRun, type RunResult } from './judge-run.ts';
import { killAgain } from './kill-again.ts';
import { startLoadProcess } from './load-client.ts';
import { buildStamp, createProduct } from './product.ts';
import { productConfig } from './product-config.ts';
import { seededRandom } from './seeded-random.ts';

const SITES = 3;
const FIRST_READY_MS = 60_000;
/** The loader has stopped for good when nothing more is stored for so long. */
const STALLED_MS = 60_000;
/** The books are closed each minute. */
const ACCOUNTING_MS = 100_000;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs the campaigns against the built product in a folder of its own. @throws Error when it cannot go on. */
export async function runCampaigns(options: FaultsOptions, tell: (line: string) => void): Promise<RunResult> {
  const root = await mkdtemp(join(tmpdir(), 'accord-faults-'));
  await chmod(root, 0o711); // PostgreSQL started by root runs as another user, who must get through
  const config = await productConfig(join(root, 'data'));
  const token = config.bootstrapToken ?? '';
  const acknowledgedPath = join(root, 'acknowledged');
  const product = createProduct(config, join(root, 'log'));
  const ask = askProduct(config.port, token);
  const facts = askEvents(config);
  tell(`data and log in ${root}`);
  // Ended from outside (Ctrl-C, the time limit of a run): nothing stays behind but the evidence.
  const endAtOnce = (): void => {
    product.killEverything();
    process.exit(2);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, endAtOnce);
  const build = buildStamp();
  product.start();
  const stops: (() => unknown)[] = [() => product.stop(), () => facts.close()];
  let isKept = true;
  try {
    tell(`ready after ${Math.round(await product.untilReady(FIRST_READY_MS))} ms`);
    const siteIds: number[] = [];
    for (let n = 1; n <= SITES; n += 1) siteIds.push(await ask.addSite(`faults-${n}`));
    const { port } = config;
    const { rate, seed } = options;
    const names = CAMPAIGNS.filter((name) => options.kills[name] > 0);
    const settings = { port, token, siteIds, rate, seed, acknowledgedPath };
    const load = startLoadProcess(settings, prefixOf(names[0]));
    stops.unshift(() => load.kill());
    const startMs = performance.now();
    const results: Omit<CampaignResult, 'comparison'>[] = [];
    for (const name of names) {
      load.setCampaign(prefixOf(name));
      const kills = options.kills[name];
      const parts = { product, load, ask, facts, random: seededRandom(seed), tell };
      results.push({ name, kills, times: await killAgain(name, kills, parts) });
    }
    const downMs = results.flatMap(({ times }) => times.accepting).reduce((sum, ms) => sum + ms, 0);
    const upS = (performance.now() - startMs - downMs) / 1000;
    const acknowledgedBeforeEnd = load.counts().acknowledged;
    const counts = await load.finish();
    const drain = await untilDrained(facts, counts.acknowledged, tell);
    tell(`drained ${Math.round(drain / 1000)} s after the last hit; waiting for the books of the minute`);
    const accounting = await untilBooked(ask, await facts.countActions());
    if (buildStamp() !== build)
      throw new Error('dist was built anew during the run, so it shows nothing: run it again');
    const acknowledged = readFileSync(acknowledgedPath, 'utf8').split('\n').slice(0, -1);
    const campaigns: CampaignResult[] = [];
    for (const result of results) {
      const digit = prefixOf(result.name);
      const ofCampaign = new Set(acknowledged.filter((line) => line.split(' ')[1]?.startsWith(digit)));
      campaigns.push({ ...result, comparison: compareHits(ofCampaign, await facts.hitsOf(Number(digit))) });
    }
    const run: RunResult = {
      campaigns,
      counts,
      hitsPerS: acknowledgedBeforeEnd / upS,
      actions: await facts.countActions(),
      actionsOfVisits: await facts.sumActionsOfVisits(),
      visitsThatDiffer: await facts.countVisitsThatDiffer(),
      accounting,
    };
    // A broken promise leaves its evidence.
    isKept = options.keeps || judgeRun(run).length > 0;
    return run;
  } finally {
    for (const stop of stops) await stop();
    if (!isKept) await rm(root, { recursive: true, force: true });
  }
}

const prefixOf = (name: string | undefined): string => name?.slice(1) ?? '';

/** @returns milliseconds until as many actions are stored as were acknowledged, or until nothing moves any more. */
async function untilDrained(facts: StoredFacts, wanted: number, tell: (line: string) => void): Promise<number> {
  const startMs = performance.now();
  let stored = -1;
  let movedMs = startMs;
  while (performance.now() - movedMs < STALLED_MS) {
    const now = await facts.countActions();
    if (now >= wanted) break;
    if (now !== stored) movedMs = performance.now();
    stored = now;
    tell(`draining: ${now} of ${wanted} stored`);
    await sleep(Math.min(10_000, 500 + (wanted - now) / 10));
  }
  return performance.now() - startMs;
}

/** The first balance that knows all stored actions, or the last one when none does in time. */
async function untilBooked(ask: AskProduct, actions: number): Promise<AccountingAnswer> {
  const startMs = performance.now();
  for (;;) {
    const accounting = await ask.accounting();
    const isCurrent = accounting.stored === actions && accounting.waiting === 0;
    if (isCurrent || performance.now() - startMs > ACCOUNTING_MS) return accounting;
    await sleep(1_000);
  }
}
