import type { Visit } from '@accord/ingest/visit';
import { aVisit } from '@accord/testing/stored-events';

const COUNTS: readonly (readonly [day: number, country: string, count: number])[] = [
  [4, 'fr', 1],
  [4, 'de', 4],
  [5, 'fr', 3],
  [5, 'de', 2],
  [6, 'de', 1],
];

/** Visits from France and Germany on three days from 4 March 2024: 1 and 4, 3 and 2, none and 1. */
export function visitsByCountry(): Visit[] {
  const places = COUNTS.flatMap(([day, country, count]) => Array.from({ length: count }, () => ({ day, country })));
  return places.map(({ day, country }, at) => {
    const [startS, id] = [Date.UTC(2024, 2, day, 10) / 1000, (at + 1).toString(16).padStart(16, '0')];
    return aVisit({ startS, lastS: startS, visitId: id, visitorId: id, country });
  });
}
