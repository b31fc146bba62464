import { reports } from '@accord/catalog/generated/reports';
import { answerReport } from '../answer-report.ts';
import type { ApiMethod } from '../api-call.ts';
import { leaveOutZeros, mergeAnswers } from '../merge-answers.ts';

/** COMPAT: reports that the wire format puts together; others share names with these. */
const MERGED = ['VisitsSummary', 'VisitFrequency', 'Referrers', 'PagePerformance', 'Goals', 'Actions'];
/** COMPAT: of an optional module, whose figures are there only where it counts something. */
const OPTIONAL = ['Bandwidth'];
const seriesOf = (plugins: readonly string[]) =>
  plugins.flatMap((plugin) => reports.filter((report) => report.kind === 'series' && report.wire === `${plugin}.get`));

/** The main figures of a site at once. */
export const apiGet: ApiMethod = {
  wire: 'API.get',
  async answer(call) {
    const answersOf = (plugins: readonly string[]) =>
      Promise.all(seriesOf(plugins).map((report) => answerReport(call, report)));
    const [main, optional] = await Promise.all([answersOf(MERGED), answersOf(OPTIONAL)]);
    return mergeAnswers([...main, ...optional.map(leaveOutZeros)]);
  },
};
