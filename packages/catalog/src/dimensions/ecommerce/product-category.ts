import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'product-category',
  label: 'Product category',
  doc: 'A category of the product; one with several counts in each.',
  wire: 'Ecommerce_ProductCategory',
  sql: {
    'sold-items': "arrayJoin(if(empty(e_item.categories), [''], e_item.categories))",
    'product-views': "arrayJoin(if(empty(product_categories), [''], product_categories))",
  },
  visitsOfRow: { others: 'A row counts orders or carts in some visits and views of the product in others.' },
  segments: ['productCategory'],
  undefinedLabel: 'Product Category not defined',
  naming: 'value',
});
