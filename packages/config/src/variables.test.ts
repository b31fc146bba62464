import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configToEnvironment } from './config-to-environment.ts';
import { readConfig } from './read-config.ts';
import { variables } from './variables.ts';

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
const rows = readme.split('\n').filter((line) => line.startsWith('| `ACCORD_'));

describe('the configuration table of the README', () => {
  test('has a row for each public variable, and no other', () => {
    const expected = variables
      .filter(({ isInternal }) => isInternal !== true)
      .map(({ name, shownDefault, doc }) => `| \`${name}\` | ${shownDefault} | ${doc} |`);
    expect(rows).toEqual(expected);
  });
});

test('children are given every variable there is', () => {
  const config = readConfig({}, '/base');
  const names = config.ok ? Object.keys(configToEnvironment(config.value)) : [];
  expect(names.sort()).toEqual(variables.map(({ name }) => name).sort());
});

test.each(variables.map((variable) => [variable.name, variable] as const))(
  '%s says what it is and why it is bound',
  (_, { doc, reason }) => {
    expect(doc).toMatch(/^.{10,}[.:]$|^.{10,}`\.$/);
    expect(reason).toMatch(/^.{20,}\.$/);
  },
);
