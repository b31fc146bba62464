import type { CountRecord, HitRecord } from '@accord/ingest/spool-record';
import { describe, expect, it } from 'vitest';
import { aHitRecord } from '../test/a-hit-record.ts';
import { isPacked, packRecord, unpackHit } from './pack-record.ts';

function through(record: HitRecord): HitRecord {
  const line: unknown = JSON.parse(packRecord(record));
  if (!isPacked(line)) throw new Error('not packed');
  return unpackHit(line);
}

describe('packRecord', () => {
  const plain = aHitRecord(1);
  const { action } = plain;
  const backwards = Object.fromEntries(Object.entries(action).reverse()) as typeof action;

  it.each<[string, HitRecord]>([
    ['a page view', plain],
    ['with details', aHitRecord(2, { eventCategory: 'Vidéo', dimensions: { 3: '' }, goals: [] })],
    ['with a place', aHitRecord(3, { latitude: 1.5, longitude: -2 })],
    ['with an agent and hints', { ...plain, userAgent: 'Mozilla/5.0 "x"\n', clientHints: '{"mobile":true}' }],
    ['with rules', { ...plain, compat: '5.2', allowsBots: true, durationGoals: [] }],
    ['with its fields in another order', { ...plain, action: backwards }],
    ['with details between its fields', { ...plain, action: { eventName: 'first', ...action } }],
  ])('gives back %s', (_name, record) => {
    expect(through(record)).toEqual(record);
  });

  it('writes one line of less than two thirds', () => {
    const line = packRecord(plain);
    expect(line).not.toContain('\n');
    expect(line.length).toBeLessThan((JSON.stringify(plain).length * 2) / 3);
  });

  it('leaves counts as they are', () => {
    const count: CountRecord = { v: 1, kind: 'count', siteId: 1, receivedMs: 5, reason: 'malformed', count: 2 };
    expect(JSON.parse(packRecord(count))).toEqual(count);
  });
});
