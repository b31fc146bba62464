import { type CategoryId, categories } from '@accord/catalog/generated/categories';

/** One bit for each category. PERF: (npm run bench -- ingest) almost every hit brings something that is not kept. */
export type CategorySet = number;

const bits: ReadonlyMap<string, number> = new Map(categories.map(({ id }, at) => [id, 1 << at]));

export const bitOf = (category: CategoryId): CategorySet => bits.get(category) ?? 0;

export const categoriesIn = (set: CategorySet): CategoryId[] =>
  categories.filter((_category, at) => (set & (1 << at)) !== 0).map(({ id }) => id);
