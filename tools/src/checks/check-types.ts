import { join } from 'node:path';
import { countFiles } from '../house/count-files.ts';
import type { CheckOutcome, Finding } from './finding.ts';
import { ROOMS } from './rooms.ts';
import { runCommand } from './run-command.ts';
import { sawEnough } from './saw-enough.ts';

const DIAGNOSTIC = /^(.+?)\((\d+),\d+\): error (TS\d+: .*)$/;

/** TypeScript over the whole repository with the one tsconfig.json. */
export async function checkTypes(root: string): Promise<CheckOutcome> {
  const there = countFiles(root, ROOMS, /\.tsx?$/);
  const tsc = join(import.meta.dirname, '../../../node_modules/typescript/bin/tsc');
  const { exitCode, stdout, stderr } = await runCommand(
    process.execPath,
    [tsc, '-p', 'tsconfig.json', '--noEmit', '--listFiles', '--pretty', 'false'],
    { cwd: root },
  );
  const lines = stdout.split('\n');
  const findings: Finding[] = lines.flatMap((line) => {
    const [, path, at, message] = DIAGNOSTIC.exec(line) ?? [];
    return path && message ? [{ rule: 'types', path, line: Number(at), message }] : [];
  });
  if (exitCode !== 0 && findings.length === 0)
    findings.push({
      rule: 'types',
      path: '',
      line: 0,
      message: `tsc ended with ${exitCode}: ${stdout.slice(0, 500)}${stderr}`,
    });
  const seen = lines.filter((line) => line.startsWith('/') && !line.includes('/node_modules/')).length;
  const outcome = { findings, seen };
  return { seen, findings: sawEnough('types', outcome, there) };
}
