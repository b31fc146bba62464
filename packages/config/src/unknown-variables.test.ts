import { expect, test } from 'vitest';
import { unknownVariables } from './unknown-variables.ts';

test.each([
  [{ ACCORD_PROT: '1' }, ['ACCORD_PROT is set, but there is no such variable. Did you mean ACCORD_PORT?']],
  [{ ACCORD_DATADIR: 'x' }, ['ACCORD_DATADIR is set, but there is no such variable. Did you mean ACCORD_DATA_DIR?']],
  [{ ACCORD_SOMETHING_ELSE: 'x' }, ['ACCORD_SOMETHING_ELSE is set, but there is no such variable.']],
  [{ ACCORD_PORT: '1', PATH: 'x', accord_port: '2' }, []],
])('%o', (env, warnings) => {
  expect(unknownVariables(env)).toEqual(warnings);
});
