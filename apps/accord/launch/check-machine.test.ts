import { expect, test } from 'vitest';
import { machineProblem, thisMachine } from './check-machine.mjs';

test.each([
  ['linux', 'x64', false, undefined],
  ['linux', 'arm64', false, undefined],
  ['darwin', 'arm64', false, undefined],
  ['linux', 'x64', true, /musl/],
  ['linux', 'riscv64', false, /processor is riscv64/],
  ['linux', 'ia32', false, /processor is ia32/],
  ['win32', 'x64', false, /WSL/],
  ['freebsd', 'x64', false, /freebsd/],
])('%s %s, musl %s', (platform, arch, isMusl, problem) => {
  const sentence = machineProblem({ platform, arch, isMusl });
  if (problem === undefined) expect(sentence).toBeUndefined();
  else expect(sentence).toMatch(problem);
});

test('the machine that runs the tests is one that Accord runs on', () => {
  expect(machineProblem(thisMachine())).toBeUndefined();
});
