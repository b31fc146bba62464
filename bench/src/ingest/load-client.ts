import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { LoadOrder, LoadReport } from './load-order.ts';

export interface LoadClient {
  /** @throws Error when the load's process ends */
  run(order: LoadOrder): Promise<LoadReport>;
  close(): void;
}

/** Starts the process that makes the load; its runs must not overlap. */
export async function startLoadClient(): Promise<LoadClient> {
  const child = fork(join(import.meta.dirname, 'load-process.ts'), [], { execArgv: ['--import', 'tsx'] });
  const answer = <Message>(): Promise<Message> =>
    new Promise((resolve, reject) => {
      const fail = (code: number | null): void => reject(new Error(`the load ended with code ${code}`));
      child.once('exit', fail);
      child.once('message', (message) => {
        child.off('exit', fail);
        resolve(message as Message);
      });
    });
  await answer();
  return {
    run: (order) => {
      child.send(order);
      return answer<LoadReport>();
    },
    close: () => {
      if (child.connected) child.disconnect();
    },
  };
}
