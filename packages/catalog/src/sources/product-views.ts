import { defineSource } from '../define.ts';

/** Views of pages that show a product or a category. */
export default defineSource({
  id: 'product-views',
  table: 'actions',
  time: 'time',
  where: "type = 'page' AND (product_sku != '' OR notEmpty(product_categories))",
  keepsUndefined: false,
  isOptional: true,
});
