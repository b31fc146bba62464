import { spawn } from 'node:child_process';
import { failed, ok, type Result } from '@accord/kit/result';
import type { SystemUser } from './file-access.ts';

/** Environment of PostgreSQL's programs: nothing of ours, so that no secret of the configuration reaches them. */
export const POSTGRES_ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as const;

/**
 * Runs a program to its end, as `user` when given, with `input` as its standard input.
 * @returns its output, or a sentence with what it wrote; never throws.
 */
export function runProgram(
  file: string,
  args: readonly string[],
  { user, input = '' }: { user: SystemUser | null; input?: string },
): Promise<Result<string, string>> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: '/', env: POSTGRES_ENVIRONMENT, ...user });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve(failed(`${file} could not be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(ok(output));
      else resolve(failed(`${file} ended with ${signal ?? code}: ${output.trim()}`));
    });
    // The program may end without reading its input; its exit code tells why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
