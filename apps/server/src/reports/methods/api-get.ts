import { reports } from '@accord/catalog/generated/reports';
import { answerReport } from '../answer-report.ts';
import { type ApiAnswer, NOTHING } from '../api-answer.ts';
import type { ApiMethod } from '../api-call.ts';

/** Puts answers of the same sites and periods together, figure by figure. */
function mergeAnswers(answers: readonly ApiAnswer[]): ApiAnswer {
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

/** Every report without rows at once. */
export const apiGet: ApiMethod = {
  wire: 'API.get',
  async answer(call) {
    const series = reports.filter((report) => report.kind === 'series');
    return mergeAnswers(await Promise.all(series.map((report) => answerReport(call, report))));
  },
};
