/**
 * Writes the covered part of the recorded tracker cases to `test/data/page-view-cases.json`:
 * `npm run select-cases -w @accord/tracker -- <recorded cases.json>`. Run it again when more commands are covered.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Case, isCoveredCase } from './covered-case.ts';

const [source] = process.argv.slice(2);
if (!source) throw new Error('say where the recorded cases are: select-cases.ts <cases.json>');
const { cases } = JSON.parse(readFileSync(source, 'utf8')) as { cases: Case[] };
const covered = cases.filter(isCoveredCase);
const target = new URL('../data/page-view-cases.json', import.meta.url);
writeFileSync(target, `[\n${covered.map((recorded) => JSON.stringify(recorded)).join(',\n')}\n]\n`);
console.log(`${covered.length} of ${cases.length} cases: ${covered.map((recorded) => recorded.name).join(', ')}`);
