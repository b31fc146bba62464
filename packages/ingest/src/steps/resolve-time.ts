import type { Step } from '../step.ts';

const DAY_MS = 86_400_000;
const TWENTY_YEARS_MS = 20 * 365.25 * DAY_MS;
const DATE_TIME = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(?:Z|\+00:?00| UTC)?$/;

/** Unix seconds or a UTC date and time → ms; undefined when unreadable. */
function parseTime(text: string): number | undefined {
  if (/^\d{1,12}(\.\d+)?$/.test(text)) return Math.floor(Number(text)) * 1000;
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return new Date(ms).getUTCDate() === Number(day) ? ms : undefined;
}

/**
 * The time of the hit: `cdt` and `cdo`, else when it was received.
 * Times in the future or older than 20 years are ignored; a day back or more needs a token (tracking-api §7).
 */
export const resolveTime: Step = (draft) => {
  const now = draft.raw.receivedMs;
  const custom = draft.params.cdt.trim();
  const offsetMs = Math.abs(draft.params.cdo ?? 0) * 1000;
  draft.timeMs = now;
  if (custom === '' && offsetMs === 0) return undefined;
  const base = custom === '' ? now : parseTime(custom);
  if (base === undefined) return undefined;
  const timeMs = base - offsetMs;
  if (timeMs > now || timeMs < now - TWENTY_YEARS_MS) return undefined;
  if (now - timeMs >= DAY_MS && !draft.isAuthenticated) {
    return { kind: 'invalid', reason: 'not-authenticated', detail: 'cdt a day or more in the past needs a token' };
  }
  draft.timeMs = timeMs;
  return undefined;
};
