import type { Category } from '@accord/catalog/define-category';
import { AccordError } from '@accord/catalog/errors';
import { categories } from '@accord/catalog/generated/categories';
import type { CollectionChoices } from '@accord/ingest/site-rules';

const declared: readonly Category[] = categories;

/**
 * Choices as they may be stored: categories and modes that there are, parameters in lower case. A mode above the ceiling
 * is kept as a wish; the ceiling decides as long as it stands.
 * @throws AccordError bad-parameter with `fields`
 */
export function checkChoices(choices: CollectionChoices): CollectionChoices {
  const fields: Record<string, string> = {};
  for (const [id, mode] of Object.entries(choices.choices)) {
    const category = declared.find((one) => one.id === id);
    if (category === undefined) fields[`choices.${id}`] = 'There is no such category of data.';
    else if (!category.modes.some((one) => one.id === mode)) {
      fields[`choices.${id}`] = `This category has ${category.modes.map((one) => one.id).join(', ')}.`;
    }
  }
  if (Object.keys(fields).length > 0) throw new AccordError('bad-parameter', undefined, fields);
  const allowedQuery = [...new Set(choices.allowedQuery.map((name) => name.toLowerCase()))].sort();
  return { ...choices, allowedQuery };
}
