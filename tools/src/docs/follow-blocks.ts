import { runCommand } from '../checks/run-command.ts';
import { matchesOutput } from './matches-output.ts';
import type { TourBlock } from './tour-blocks.ts';

export interface FollowedBlock {
  line: number;
  printed: string;
  /** Why the block failed, '' when it did what the document says. */
  problem: string;
}

/** Separates the output of blocks; a document does not print it. */
const MARK = '\u0001';

/**
 * Types the blocks into one shell, one after the other, so that variables of one are there in the next. A command that
 * fails ends the shell: the blocks after it are reported as not reached.
 */
export async function followBlocks(
  blocks: readonly TourBlock[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<FollowedBlock[]> {
  const script = blocks.map(({ script }) => `printf '${MARK}'\n${script}`).join('\n');
  const { exitCode, stdout } = await runCommand('bash', ['-c', `set -euo pipefail; exec 2>&1\n${script}\n`], options);
  const outputs = stdout.split(MARK).slice(1);
  return blocks.map(({ line, expected }, index) => {
    const printed = outputs[index];
    if (printed === undefined) return { line, printed: '', problem: 'not reached: an earlier block failed' };
    if (exitCode !== 0 && index === outputs.length - 1) return { line, printed, problem: `ended with ${exitCode}` };
    if (expected !== null && !matchesOutput(expected, printed))
      return { line, printed, problem: `should print:\n${expected}` };
    return { line, printed, problem: '' };
  });
}
