import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnonymousVisits } from './anonymous-visits.ts';

const at = (hour: number, minute: number, second = 0): number => Date.UTC(2026, 2, 5, hour, minute, second);

function visits(most?: number) {
  let made = 0;
  const memory = new AnonymousVisits(most);
  return (key: string, timeMs: number) => memory.place(1, key, timeMs, () => `v${++made}`);
}

describe('AnonymousVisits', () => {
  it('keeps the order and the time between actions, and no time on a clock', () => {
    const place = visits();
    expect(place('ann', at(10, 42, 17))).toEqual({ visitId: 'v1', timeMs: at(10, 0) });
    expect(place('ann', at(10, 43, 2))).toEqual({ visitId: 'v1', timeMs: at(10, 0, 45) });
    expect(place('ann', at(11, 5))).toEqual({ visitId: 'v1', timeMs: at(10, 22, 43) });
    expect(place('bob', at(11, 6))).toEqual({ visitId: 'v2', timeMs: at(11, 0) });
  });

  it('begins a visit after half an hour, and one for what comes late', () => {
    const place = visits();
    place('ann', at(10, 0));
    expect(place('ann', at(10, 31)).visitId).toBe('v2');
    expect(place('ann', at(9, 0)).visitId).toBe('v3');
    expect(place('ann', at(10, 32)).visitId).toBe('v2');
  });

  it('gives a hit from before the beginning a visit of its own, and those within their order', () => {
    const place = visits();
    place('ann', at(10, 10));
    place('ann', at(10, 12));
    expect(place('ann', at(10, 5)).visitId).toBe('v2');
    expect(place('ann', at(10, 11))).toEqual({ visitId: 'v1', timeMs: at(10, 1) });
  });

  it('remembers nobody for longer than half an hour', () => {
    let made = 0;
    const memory = new AnonymousVisits();
    const place = (timeMs: number) => memory.place(1, 'ann', timeMs, () => `v${++made}`).visitId;
    place(at(10, 0));
    memory.forgetEnded(at(10, 29));
    expect(place(at(10, 1))).toBe('v1');
    memory.forgetEnded(at(10, 32));
    expect(place(at(10, 2))).toBe('v2');
  });

  it('keeps to its size, and forgets who was quiet longest', () => {
    const place = visits(2);
    place('ann', at(10, 0));
    place('bob', at(10, 1));
    place('ann', at(10, 2));
    place('cem', at(10, 3));
    expect(place('ann', at(10, 4)).visitId).toBe('v1');
    expect(place('bob', at(10, 5)).visitId).toBe('v4');
  });

  it('never tells the minute in which a visit began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_599_999 }), fc.integer({ min: 0, max: 1_800_000 }), (start, later) => {
        const place = visits();
        const first = place('ann', at(10, 0) + start);
        const second = place('ann', at(10, 0) + start + later);
        expect(first.timeMs).toBe(at(10, 0));
        expect(second.timeMs - first.timeMs).toBe(later);
      }),
    );
  });
});
