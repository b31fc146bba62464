import { type ApiAnswer, NOTHING } from './api-answer.ts';

/** Puts answers of the same sites and periods together, figure by figure. */
export function mergeAnswers(answers: readonly ApiAnswer[]): ApiAnswer {
  const [first] = answers;
  if (first?.kind === 'map') {
    const entries = first.entries.map(([key], at): [string, ApiAnswer] => [
      key,
      mergeAnswers(answers.flatMap((answer) => (answer.kind === 'map' ? (answer.entries[at]?.[1] ?? []) : []))),
    ]);
    return { ...first, entries };
  }
  const rows = answers.flatMap((answer) => (answer.kind === 'row' ? [answer.row] : []));
  return rows.length === 0 ? NOTHING : { kind: 'row', row: Object.assign({}, ...rows) };
}

/** The answer without the rows in which every figure is 0. */
export function leaveOutZeros(answer: ApiAnswer): ApiAnswer {
  if (answer.kind === 'map') {
    return { ...answer, entries: answer.entries.map(([key, inner]) => [key, leaveOutZeros(inner)] as const) };
  }
  if (answer.kind !== 'row') return answer;
  return Object.values(answer.row).some((value) => Number(value) !== 0) ? answer : NOTHING;
}

/** The answer with `prefix` before the names of its figures. */
export function prefixAnswer(answer: ApiAnswer, prefix: string): ApiAnswer {
  if (answer.kind === 'map') {
    return { ...answer, entries: answer.entries.map(([key, inner]) => [key, prefixAnswer(inner, prefix)] as const) };
  }
  if (answer.kind !== 'row') return answer;
  return {
    kind: 'row',
    row: Object.fromEntries(Object.entries(answer.row).map(([name, value]) => [`${prefix}${name}`, value])),
  };
}
