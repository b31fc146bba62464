import { describe, expect, test } from 'vitest';
import { isRobotAddress } from './is-robot-address.ts';

describe('an address of a robot', () => {
  test.each([
    '66.249.80.0',
    '66.249.95.255',
    '65.52.0.1',
    '65.55.255.255',
    '1.202.218.8',
    '72.30.200.1',
    '207.68.207.9',
  ])('%s is one', (address) => expect(isRobotAddress(address)).toBe(true));
  test.each(['66.249.96.0', '66.249.79.255', '65.51.255.255', '65.56.0.0', '1.202.218.9', '203.0.113.77', '::1', ''])(
    '%s is none',
    (address) => expect(isRobotAddress(address)).toBe(false),
  );
});
