import { parseArgs } from 'node:util';
import { askSegments } from './segments/ask-segments.ts';
import { writeResult } from './write-result.ts';

// Fuzzes the segment language (goal S2): each segment is answered by chDB or refused in words, and none shows a row of
// another site. Ends with 1 when that does not hold.
//   npm run bench -- segments [--count 100000] [--seed 1]

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const { answered, refused, failed, leaked } = await askSegments(Number(values.count), Number(values.seed));
for (const line of failed.slice(0, 20)) console.error(`FAILED ${line.slice(0, 600)}`);
for (const text of leaked.slice(0, 20)) console.error(`LEAKED ${JSON.stringify(text)}`);
await writeResult('segments', `Segments made at random from the grammar and around it, seed ${values.seed}, on chDB.`, [
  {
    title: 'What became of them',
    rows: [
      ['segments', 'answered', 'refused in words', 'failed in the engine', 'showed another site'],
      [values.count, ...[answered, refused, failed.length, leaked.length].map(String)],
    ],
  },
]);
process.exitCode = failed.length + leaked.length === 0 ? 0 : 1;
