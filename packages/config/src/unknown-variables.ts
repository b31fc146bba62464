import type { Environment } from './read-config.ts';
import { variables } from './variables.ts';

/** Further than this, a name is not a typing error of another. */
const FARTHEST_TYPING_ERROR = 4;

/** Warnings, one sentence each, for variables that begin with ACCORD_ and mean nothing. */
export function unknownVariables(env: Environment = process.env): string[] {
  const known: readonly string[] = variables.map((variable) => variable.name);
  return Object.keys(env)
    .filter((name) => name.startsWith('ACCORD_') && !known.includes(name))
    .sort()
    .map((name) => {
      const nearest = nearestName(name, known);
      return nearest === undefined
        ? `${name} is set, but there is no such variable.`
        : `${name} is set, but there is no such variable. Did you mean ${nearest}?`;
    });
}

function nearestName(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= FARTHEST_TYPING_ERROR ? best.candidate : undefined;
}

/** Levenshtein: how many letters to add, drop or change. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
