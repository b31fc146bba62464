import { fork } from 'node:child_process';
import { join } from 'node:path';
import { cpuMsOf } from '../stack.ts';
import type { Contestant } from './contestant.ts';

/** Starts the bare server in a process of its own; it appends to `file`. */
export async function startBareServer(file: string, mode: 'append' | 'datasync'): Promise<Contestant> {
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), [file, mode], { execArgv: ['--import', 'tsx'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('exit', (code) => reject(new Error(`the bare server ended with code ${code}`)));
  });
  return {
    port,
    cpuMs: () => cpuMsOf(child.pid ?? 0),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await ended;
    },
  };
}
