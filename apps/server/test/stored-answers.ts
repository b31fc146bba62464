import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from '@accord/control-db/sites';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { startEventsHost } from '@accord/testing/events-host';
import { answerCall } from '../src/reports/answer-call.ts';
import { renderJson } from '../src/reports/render/render-json.ts';
import { createQuestionRunner } from '../src/reports/run-question.ts';
import { aCall } from './an-api-call.ts';

/** The Matomo-compatible API over an event store of its own, on the real engine. */
export interface StoredAnswers {
  readonly events: Events;
  /** Questions that the store was asked so far. */
  questions(): number;
  /** What a call about site 1 answers, as a client reads it. @throws AccordError when it is refused */
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what its test says
  ask(method: string, more?: Readonly<Record<string, string>>): Promise<any>;
  close(): Promise<void>;
}

/**
 * Starts the event store in a new folder, without rows.
 * @param defaults parameters of every call that does not say otherwise
 */
export async function openStoredAnswers(
  defaults: Readonly<Record<string, string>>,
  site: Partial<Site> = {},
): Promise<StoredAnswers> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-answers-'));
  const host = await startEventsHost(folder);
  const events = connectEvents({ socketPath: host.socketPath });
  await events.migrate();
  const runner = createQuestionRunner(events.reader);
  let questions = 0;
  const counting: typeof runner = {
    ...runner,
    run: (...asked) => {
      questions += 1;
      return runner.run(...asked);
    },
  };
  return {
    events,
    questions: () => questions,
    ask: async (method, more = {}) => {
      const query = new URLSearchParams({ method, idSite: '1', ...defaults, ...more });
      return JSON.parse(renderJson(await answerCall(aCall(query.toString(), counting, site))));
    },
    close: async () => {
      await events.close();
      await host.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
