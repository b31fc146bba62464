import { reports } from '@accord/catalog/generated/reports';
import { answerReport } from '../answer-report.ts';
import type { ApiMethod } from '../api-call.ts';
import { mergeAnswers } from '../merge-answers.ts';

/** COMPAT: reports that the wire format puts together; others share names with these. */
const MERGED = ['VisitsSummary', 'VisitFrequency', 'Referrers', 'PagePerformance', 'Goals', 'Actions'];

/** The main figures of a site at once. */
export const apiGet: ApiMethod = {
  wire: 'API.get',
  async answer(call) {
    const series = MERGED.flatMap((plugin) =>
      reports.filter((report) => report.kind === 'series' && report.wire === `${plugin}.get`),
    );
    return mergeAnswers(await Promise.all(series.map((report) => answerReport(call, report))));
  },
};
