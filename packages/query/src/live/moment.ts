/** A moment in the words of the wire format, in the site's time zone. */
export interface Moment {
  /** `2024-03-05`. */
  date: string;
  /** `Tuesday, March 5, 2024`. */
  prettyDate: string;
  /** `14:05:09`. */
  time: string;
  hour: number;
}

const formats = new Map<string, { date: Intl.DateTimeFormat; time: Intl.DateTimeFormat; iso: Intl.DateTimeFormat }>();

function formatsOf(timeZone: string) {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = {
    date: new Intl.DateTimeFormat('en-US', { timeZone, dateStyle: 'full' }),
    time: new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium', hourCycle: 'h23' }),
    iso: new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }),
  };
  formats.set(timeZone, made);
  return made;
}

/** @param seconds since the epoch */
export function momentOf(seconds: number, timeZone: string): Moment {
  const format = formatsOf(timeZone);
  const at = new Date(seconds * 1000);
  const time = format.time.format(at);
  return { date: format.iso.format(at), prettyDate: format.date.format(at), time, hour: Number(time.slice(0, 2)) };
}
