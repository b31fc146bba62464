import { expect, it } from 'vitest';
import { tourBlocks } from './tour-blocks.ts';

const asFile = (text: string) => ({ path: 'docs/tour.md', text, lines: text.split('\n') });

it('reads commands with what they must print', () => {
  const text =
    'Start:\n\n```sh start\nnpm start\n```\n\n```sh\necho 1\n```\n\n```output\n1\n```\n\n```ts\nskip();\n```\n';
  expect(tourBlocks(asFile(text))).toEqual([
    { script: 'npm start', line: 4, isStart: true, expected: null },
    { script: 'echo 1', line: 8, isStart: false, expected: '1' },
  ]);
});

it('refuses output that belongs to no command', () => {
  expect(() => tourBlocks(asFile('```output\n1\n```\n'))).toThrow('output without a command');
});
