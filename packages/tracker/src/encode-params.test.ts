import { expect, test } from 'vitest';
import { encodeParams } from './encode-params.ts';

test('in the order given, encoded, without what is undefined', () => {
  expect(encodeParams({ action_name: 'a & b/ü', _id: '', uid: undefined, rec: 1, _refts: 0 })).toBe(
    '&action_name=a%20%26%20b%2F%C3%BC&_id=&rec=1&_refts=0',
  );
});
