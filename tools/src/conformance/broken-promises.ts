import type { PromisedCalls } from './promised-calls.ts';

/** The scores that run.mjs writes with `--json`. */
export interface ScenarioScores {
  name: string;
  error: string | null;
  byMethod: Record<string, { cells: number; equal: number }>;
}

/** Promised methods whose cells are not all equal, in words; a scenario that did not run breaks its promises too. */
export function brokenPromises(scores: readonly ScenarioScores[], promised: readonly PromisedCalls[]): string[] {
  return promised.flatMap(({ scenario, method }) => {
    const score = scores.find(({ name }) => name === scenario);
    if (score === undefined) return [];
    if (score.error !== null) return [`${scenario}: ${score.error}`];
    const calls = Object.entries(score.byMethod).filter(([name]) => method.test(name));
    if (calls.length === 0) return [`${scenario}: no call matches ${method}`];
    return calls
      .filter(([, { cells, equal }]) => cells === 0 || equal < cells)
      .map(([name, { cells, equal }]) => `${scenario} ${name}: ${equal} of ${cells} cells equal`);
  });
}
