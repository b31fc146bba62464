import { defineRobotRanges } from '../define-robot-ranges.ts';

export default defineRobotRanges({
  operator: 'Yahoo',
  ranges: ['72.30.196.0/20', '98.137.207.0/20', '1.202.218.8/32'],
});
