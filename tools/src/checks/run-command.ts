import { spawn } from 'node:child_process';

export interface CommandOutcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs a program to its end and keeps what it wrote. Never throws for a non-zero exit code.
 * @throws Error when the program cannot be started.
 */
export function runCommand(
  program: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<CommandOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ exitCode: code ?? 1, stdout, stderr }));
  });
}
