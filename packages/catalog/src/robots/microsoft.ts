import { defineRobotRanges } from '../define-robot-ranges.ts';

export default defineRobotRanges({
  operator: 'Microsoft',
  ranges: [
    '64.4.0.0/18',
    '65.52.0.0/14',
    '157.54.0.0/15',
    '157.56.0.0/14',
    '157.60.0.0/16',
    '207.46.0.0/16',
    '207.68.128.0/18',
    '207.68.192.0/20',
    '131.253.24.0/20',
  ],
});
