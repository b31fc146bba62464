import type { Row } from '../ports.ts';
import { wholeAddress } from '../shape/naming/page-address.ts';
import type { WireRow } from '../shape/wire/wire-row.ts';
import { channelFields } from './channel-fields.ts';
import { momentOf } from './moment.ts';
import { parseJsonColumn } from './parse-json-column.ts';

interface Item {
  sku: string;
  name: string;
  categories: string[];
  price: number;
  quantity: number;
}

const money = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

function itemsOf(row: Row): WireRow[] {
  return parseJsonColumn<Item[]>(row.d_items, []).map(({ sku, name, categories, price, quantity }) => ({
    itemSKU: sku,
    itemName: name,
    itemCategory: categories[0] ?? null,
    price,
    quantity: String(quantity),
    categories,
  }));
}

/** An entry of `actionDetails` for a goal, an order or a cart. @param goalName of the goal's number */
export function shapeConversion(row: Row, timeZone: string, goalName: (goalId: number) => string): WireRow {
  const goalId = Number(row.goal_id);
  const seconds = Math.floor(Number(row.d_time) / 1000);
  const moment = momentOf(seconds, timeZone);
  const shared: WireRow = {
    serverTimePretty: `${moment.prettyDate} ${moment.time}`,
    timestamp: seconds,
    revenue: money(row.revenue),
    ...channelFields(Number(row.channel), String(row.channel_name), String(row.channel_keyword)),
  };
  if (goalId > 0) {
    const url = wholeAddress(String(row.url ?? ''), Number(row.url_prefix));
    return {
      type: 'goal',
      goalName: goalName(goalId),
      goalId,
      url: url === '' ? null : url,
      goalPageId: row.d_hit ?? '',
      ...shared,
    };
  }
  const cart: WireRow = { items: Number(row.item_count), itemDetails: itemsOf(row) };
  if (goalId < 0) return { type: 'ecommerceAbandonedCart', ...shared, ...cart };
  return {
    type: 'ecommerceOrder',
    orderId: String(row.order_id ?? ''),
    ...shared,
    revenueSubTotal: money(row.revenue_subtotal),
    revenueTax: money(row.revenue_tax),
    revenueShipping: money(row.revenue_shipping),
    revenueDiscount: money(row.revenue_discount),
    ...cart,
  };
}
