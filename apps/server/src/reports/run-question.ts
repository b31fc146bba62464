import { AccordError, type ErrorCode } from '@accord/catalog/errors';
import { EventStoreError, type EventStoreErrorKind } from '@accord/events-db/event-store-error';
import { compileReport } from '@accord/query/compile/compile-report';
import type { CompiledQuery, EventReader, Row } from '@accord/query/ports';
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
  /** The same for what is no report of the catalog. */
  runQuery(query: CompiledQuery, subject: QuerySubject, surface: string, signal: AbortSignal): Promise<readonly Row[]>;
}

/** What a query is about: under which name it is counted, and whose rows it reads. */
export interface QuerySubject {
  report: string;
  orgId: number;
  siteId: number;
  /** Where rows of several are read. */
  siteIds?: readonly number[];
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
  const runner: QuestionRunner = {
    run: (question, surface, signal) => {
      const { orgId, siteId, report } = question;
      return runner.runQuery(compileReport(question), { report: report.id, orgId, siteId }, surface, signal);
    },
    async runQuery(query, { report, orgId, siteId, siteIds = [siteId] }, surface, signal) {
      const tags = { purpose: 'report', surface, report, orgId, siteIds } as const;
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
  return runner;
}
