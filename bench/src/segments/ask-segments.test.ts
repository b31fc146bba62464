import { expect, test } from 'vitest';
import { askSegments } from './ask-segments.ts';

test('a segment is answered or refused, and never shows another site', async () => {
  const { answered, refused, failed, leaked } = await askSegments(1_000, 11);
  expect({ failed, leaked }).toEqual({ failed: [], leaked: [] });
  // Neither of the two may be what a broken grammar would leave.
  expect(answered).toBeGreaterThan(200);
  expect(refused).toBeGreaterThan(100);
}, 120_000);
