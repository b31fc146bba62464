import type { TFunction } from 'i18next';

const TIMES = ['', '1m', '5m', '30m', '1h', '1d', '7d', '30d'];
const UNITS = { s: 'second', m: 'minute', h: 'hour', d: 'day' } as const;

/** Times that are offered between two steps, with the one that is chosen. */
export const offeredTimes = (chosen: string): readonly string[] =>
  TIMES.includes(chosen) ? TIMES : [...TIMES, chosen];

/** `then within 30 minutes`, `then at any time`. */
export function describeWithin(time: string, t: TFunction): string {
  const unit = UNITS[time.slice(-1) as keyof typeof UNITS];
  if (unit === undefined) return t('segment.then');
  const count = Number(time.slice(0, -1));
  const length = new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  return t('segment.thenWithin', { length });
}
