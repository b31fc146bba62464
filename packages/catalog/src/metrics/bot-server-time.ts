import { defineMetric } from '../define.ts';
import botTime from './bot-time.ts';
import botTimes from './bot-times.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'bot-server-time',
  column: 'serverTime',
  wire: 'avg_server_time',
  label: 'Server time',
  doc: 'Seconds that an answer to the bot took, on average.',
  format: 'seconds',
  better: 'down',
  of: botTime,
  per: botTimes,
  decimals: 3,
});
