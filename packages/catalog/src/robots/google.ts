import { defineRobotRanges } from '../define-robot-ranges.ts';

export default defineRobotRanges({
  operator: 'Google',
  ranges: [
    '216.239.32.0/19',
    '64.233.160.0/19',
    '66.249.80.0/20',
    '72.14.192.0/18',
    '209.85.128.0/17',
    '66.102.0.0/20',
    '74.125.0.0/16',
    '64.18.0.0/20',
    '207.126.144.0/20',
    '173.194.0.0/16',
  ],
});
