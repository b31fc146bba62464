import type { EcommerceItem } from '../action-details.ts';
import type { HitDraft } from '../hit-draft.ts';
import { parseJson } from '../parse-json.ts';
import { cleanText } from '../url/clean-text.ts';
import { categoriesOf } from './describe-product.ts';
import { badParameter, type Kind } from './kind.ts';

const MOST_ITEMS = 500;

const money = (value: number | undefined): number => Math.round((value ?? 0) * 100) / 100;
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : '';
function numberOf(value: unknown, otherwise: number): number {
  if (value === undefined || value === null || value === '') return otherwise;
  const number = Number(value);
  return Number.isFinite(number) ? number : otherwise;
}

/** Products of a cart as `[["sku","name","category",price,quantity], …]`; undefined when it is no such list. */
function parseItems(json: string): EcommerceItem[] | undefined {
  const parsed = parseJson(json);
  if (parsed === null || typeof parsed !== 'object') return undefined;
  const items: EcommerceItem[] = [];
  for (const entry of Object.values(parsed).slice(0, MOST_ITEMS)) {
    if (!Array.isArray(entry)) continue;
    const [sku, name, category, price, quantity]: unknown[] = entry;
    const number = textOf(sku);
    if (number === '') continue;
    items.push({
      sku: number,
      name: textOf(name),
      categories: categoriesOf(category ?? ''),
      price: money(numberOf(price, 0)),
      quantity: Math.min(Math.max(Math.trunc(numberOf(quantity, 1)), 0), 4_294_967_295),
    });
  }
  return items;
}

/** What carts and orders share. */
function describeItems({ params, details }: HitDraft): ReturnType<Kind['describe']> {
  details.revenue = money(params.revenue);
  if (params.ec_items === '') return undefined;
  const items = parseItems(params.ec_items);
  if (!items) return badParameter('ec_items is no list of products');
  if (items.length > 0) details.items = items;
  return undefined;
}

const isShop = ({ params }: HitDraft): boolean => params.idgoal === 0;

/** An order. Its number is claimed once it is known who brought it. */
export const order: Kind = {
  type: 'order',
  isMeant: (draft) => isShop(draft) && draft.params.ec_id.trim() !== '',
  describe(draft) {
    const { params, details } = draft;
    draft.title = '';
    details.orderId = params.ec_id.trim();
    if (params.ec_st !== undefined) details.revenueSubtotal = money(params.ec_st);
    if (params.ec_tx !== undefined) details.revenueTax = money(params.ec_tx);
    if (params.ec_sh !== undefined) details.revenueShipping = money(params.ec_sh);
    if (params.ec_dt !== undefined) details.revenueDiscount = money(params.ec_dt);
    return describeItems(draft);
  },
};

/** A cart as it is now. */
export const cart: Kind = {
  type: 'cart',
  isMeant: isShop,
  describe(draft) {
    draft.title = '';
    return describeItems(draft);
  },
};
