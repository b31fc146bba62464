import { AccordError, type ErrorCode } from '@accord/catalog/errors';
import { EventStoreError, type EventStoreErrorKind } from '@accord/events-db/event-store-error';
import { compileReport } from '@accord/query/compile/compile-report';
import type { EventReader, Row } from '@accord/query/ports';
import type { Question } from '@accord/query/question';
import { shareRuns } from './share-runs.ts';

/** Runs questions about reports. Identical ones that are asked at the same time run once. */
export interface QuestionRunner {
  /**
   * @param surface which of our interfaces asks
   * @param signal aborted when the caller has left; the query ends when the last caller of it has
   * @throws AccordError store-unavailable, question-too-slow, question-too-large, caller-left or internal
   */
  run(question: Question, surface: string, signal: AbortSignal): Promise<readonly Row[]>;
}

const CODES: Readonly<Record<EventStoreErrorKind, ErrorCode>> = {
  unavailable: 'store-unavailable',
  timeout: 'question-too-slow',
  'too-large': 'question-too-large',
  refused: 'internal',
  failed: 'internal',
};

export function createQuestionRunner(events: EventReader): QuestionRunner {
  const share = shareRuns<readonly Row[]>();
  return {
    async run(question, surface, signal) {
      const query = compileReport(question);
      const { orgId, siteId, report } = question;
      const tags = { purpose: 'report', surface, report: report.id, orgId, siteIds: [siteId] } as const;
      try {
        const key = JSON.stringify([orgId, query.sql, query.params]);
        return await share(key, (runSignal) => events.run(query, tags, runSignal), signal);
      } catch (error) {
        if (signal.aborted) throw new AccordError('caller-left');
        // What the engine said goes to the log with the request, never to the caller.
        if (error instanceof EventStoreError && CODES[error.kind] !== 'internal')
          throw new AccordError(CODES[error.kind]);
        throw error;
      }
    },
  };
}
