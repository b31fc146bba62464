import { expect, it } from 'vitest';
import { RecentOrders } from './recent-orders.ts';

it('knows an order again, of its site only, unless it is the same hit or was given back', () => {
  const orders = new RecentOrders();
  expect(orders.claim(1, 'o', 'a')).toBe(true);
  expect(orders.claim(1, 'o', 'a')).toBe(true);
  expect(orders.claim(1, 'o', 'b')).toBe(false);
  expect(orders.claim(2, 'o', 'b')).toBe(true);
  orders.release(1, 'o', 'b');
  expect(orders.claim(1, 'o', 'b')).toBe(false);
  orders.release(1, 'o', 'a');
  expect(orders.claim(1, 'o', 'b')).toBe(true);
});

it('keeps the last orders and lets go of older ones', () => {
  const orders = new RecentOrders(10);
  for (let n = 0; n < 15; n++) orders.claim(1, `o${n}`, 'a');
  expect(orders.claim(1, 'o0', 'b')).toBe(false);
  for (let n = 15; n < 40; n++) orders.claim(1, `o${n}`, 'a');
  expect(orders.claim(1, 'o1', 'b')).toBe(true);
  expect(orders.claim(1, 'o39', 'b')).toBe(false);
});
