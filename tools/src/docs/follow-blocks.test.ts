import { expect, it } from 'vitest';
import { followBlocks } from './follow-blocks.ts';

const block = (script: string, expected: string | null = null) => ({ script, line: 1, isStart: false, expected });
const here = { cwd: import.meta.dirname, env: process.env };

it('keeps variables from block to block and compares what is printed', async () => {
  const followed = await followBlocks(
    [block('NAME=tour'), block('echo "$NAME 1"', 'tour …'), block('echo 2', '3')],
    here,
  );
  expect(followed.map(({ problem }) => problem)).toEqual(['', '', 'should print:\n3']);
});

it('stops at a command that fails and says which blocks it did not reach', async () => {
  const followed = await followBlocks([block('echo 1'), block('echo so far; false'), block('echo never')], here);
  expect(followed.map(({ problem }) => problem)).toEqual(['', 'ended with 1', 'not reached: an earlier block failed']);
  expect(followed[1]?.printed).toBe('so far\n');
});
