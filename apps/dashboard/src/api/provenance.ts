import type { Provenance } from '@accord/contract/provenance';
import { queryOptions } from '@tanstack/react-query';
import { addressOf, type ReportQuestion } from './reports.ts';
import { getJson } from './request.ts';

/** What the figures are made of that a question to a report counts. */
export type ProvenanceQuestion = Pick<ReportQuestion, 'siteId' | 'report' | 'from' | 'to' | 'segment' | 'goal'>;

export function provenanceQuery(question: ProvenanceQuestion) {
  const [path = '', search = ''] = addressOf({ ...question, period: 'range' }).split('?');
  const address = `${path}/provenance?${search}`;
  return queryOptions({
    queryKey: ['provenance', address],
    queryFn: ({ signal }) => getJson<Provenance>(address, signal),
    // Opened to be looked at now: what was stored a moment ago belongs to it.
    staleTime: 0,
  });
}
