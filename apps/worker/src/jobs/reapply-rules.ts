import type { RuleRun, RuleRuns } from '@accord/control-db/rule-runs';
import type { ActionHistory, LoadLedger, VisitStore } from '@accord/ingest/ports';
import { type Reach, reviseVisits } from '@accord/ingest/reapply/revise-visits';
import { RULE_KINDS } from '@accord/ingest/reapply/rule-kind';
import type { SiteRules } from '@accord/ingest/site-rules';
import { VERSIONS_PER_BATCH } from '../load/load-batch.ts';
import { mayBeOfRecords } from '../load/put-aside-refused.ts';

export interface ReapplyParts {
  runs: Pick<RuleRuns, 'next' | 'step' | 'end'>;
  ledger: LoadLedger;
  history: ActionHistory;
  store: VisitStore;
  /** The rules of today; undefined when the site is gone. */
  rulesOf(run: RuleRun): Promise<SiteRules | undefined>;
}

/** Actions that are looked at in one go: about a second's work, as hits wait meanwhile. */
const MOST_ACTIONS = 5_000;

/**
 * Applies a site's rules to the next stretch of what is stored, for the oldest run that was asked for. Call it between
 * batches: each stretch is a batch of the ledger without hits, so its rows have versions of their own, and what is
 * broken off is done again.
 * @returns what was done: `nothing` when no run waits; after `wrote` nothing in memory says any more what is stored
 */
export async function reapplyRules(nowMs: number, parts: ReapplyParts): Promise<'nothing' | 'wrote' | 'ended'> {
  const { runs, ledger, history, store } = parts;
  const run = await runs.next();
  if (run === undefined) return 'nothing';
  const site = await parts.rulesOf(run);
  if (site === undefined) {
    await runs.end(run.id, 'failed', nowMs);
    return 'ended';
  }
  const kinds = RULE_KINDS.filter((kind) => run.rules.includes(kind));
  try {
    const actions = await history.actionsAfter(run.siteId, run.done, run.untilMs, MOST_ACTIONS);
    const revised = await reviseVisits(actions, site, kinds, store);
    if (revised === undefined) {
      await runs.end(run.id, 'done', nowMs);
      return 'ended';
    }
    const { done, batch } = await ledger.position();
    await ledger.plan(batch + 1, done);
    await store.write({ version: (batch + 1) * VERSIONS_PER_BATCH, ...revised.changes });
    await ledger.commit(batch + 1, done, []);
    const { last, seen } = revised;
    const reached: Reach[] = Object.values(revised.reach);
    await runs.step(run.id, {
      done: { timeMs: last.timeMs, hitId: last.hitId },
      seen,
      changed: revised.changes.actions.length,
      unknown: Math.max(0, ...reached.map(({ unknown }) => unknown)),
    });
    return 'wrote';
  } catch (error) {
    // What can never be written must not be tried for ever: loading would wait for it.
    if (mayBeOfRecords(error)) await runs.end(run.id, 'failed', nowMs);
    throw error;
  }
}
