import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LoadOrder, LoadReport, LoadSettings } from './load-messages.ts';
import type { LoadCounts } from './start-load.ts';

/** The campaign's hold on the load's process. */
export interface LoadClient {
  counts(): LoadCounts;
  setCampaign(prefix: string): void;
  /** Milliseconds until a hit that was sent after now is acknowledged. @throws Error after `limitMs`. */
  untilAccepted(limitMs: number): Promise<number>;
  /** Resolves when every hit was acknowledged. @throws Error when one was refused for good, or the process ended. */
  finish(): Promise<LoadCounts>;
  kill(): void;
}

const PROGRAM = fileURLToPath(new URL('load-process.ts', import.meta.url));

/** Starts the load in a process of its own. @param prefix hex digit that its hit ids start with. */
export function startLoadProcess(settings: LoadSettings, prefix: string): LoadClient {
  const child: ChildProcess = fork(PROGRAM, [], { execArgv: ['--import', 'tsx'] });
  const watches = new Map<number, () => void>();
  let counts: LoadCounts = { acknowledged: 0, requests: 0, retries: 0, unexpected: 0 };
  let nextWatch = 0;
  const order = (message: LoadOrder): void => void child.send(message);
  const ended = new Promise<string | null>((resolve, reject) => {
    child.on('message', (report: LoadReport) => {
      if (report.kind === 'accepted') watches.get(report.id)?.();
      else counts = report.counts;
      if (report.kind === 'finished') resolve(report.problem);
    });
    child.on('exit', (code) => reject(new Error(`the load ended with code ${code}`)));
  });
  ended.catch(() => undefined); // told by `finish`, which always follows
  order({ kind: 'start', settings, prefix });
  return {
    counts: () => counts,
    setCampaign: (next) => order({ kind: 'campaign', prefix: next }),
    untilAccepted: (limitMs) =>
      new Promise((resolve, reject) => {
        const id = nextWatch++;
        const startMs = performance.now();
        const timer = setTimeout(() => reject(new Error(`no hit was accepted for ${limitMs} ms`)), limitMs);
        watches.set(id, () => {
          clearTimeout(timer);
          watches.delete(id);
          resolve(performance.now() - startMs);
        });
        order({ kind: 'watch', id });
      }),
    finish: async () => {
      order({ kind: 'finish' });
      const problem = await ended;
      if (problem !== null) throw new Error(problem);
      return counts;
    },
    kill: () => child.kill('SIGKILL'),
  };
}
