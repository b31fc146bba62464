import type { HitDraft } from '../hit-draft.ts';
import { parseJson } from '../parse-json.ts';
import { parseVariables } from '../parse-variables.ts';
import { cleanText } from '../url/clean-text.ts';

/** Products have at most this many categories. */
export const MOST_CATEGORIES = 5;

/** One category, or a list of them as JSON. */
export function categoriesOf(value: unknown): string[] {
  const listed: unknown[] = Array.isArray(value) ? value : [value];
  return listed
    .slice(0, MOST_CATEGORIES)
    .filter((entry) => typeof entry === 'string' || typeof entry === 'number')
    .map((entry) => cleanText(String(entry)))
    .filter((entry) => entry !== '');
}

/** Older trackers send the product as custom variables of the page, slots 2 to 5. */
function fromVariables(cvar: string): Record<string, string> {
  if (!cvar.includes('_pk')) return {};
  return Object.fromEntries(parseVariables(cvar).map(({ name, value }) => [name, value]));
}

/** The product or category that a page shows. */
export function describeProduct({ params, details }: HitDraft): undefined {
  const older = fromVariables(params.cvar);
  const sku = cleanText(params._pks || (older._pks ?? ''));
  const name = cleanText(params._pkn || (older._pkn ?? ''));
  const category = params._pkc || (older._pkc ?? '');
  const price = params._pkp ?? (older._pkp === undefined ? undefined : Number(older._pkp));
  if (sku !== '') details.productSku = sku;
  if (name !== '') details.productName = name;
  if (category !== '') {
    const parsed = category.trimStart().startsWith('[') ? parseJson(category) : undefined;
    const categories = categoriesOf(Array.isArray(parsed) ? parsed : category);
    if (categories.length > 0) details.productCategories = categories;
  }
  if (price !== undefined && Number.isFinite(price)) details.productPrice = Math.round(price * 100) / 100;
  return undefined;
}
