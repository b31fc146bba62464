import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'product-sku',
  label: 'Product SKU',
  doc: 'Number of the product.',
  wire: 'Ecommerce_ProductSku',
  sql: { 'sold-items': 'e_item.sku', 'product-views': 'product_sku' },
  visitsOfRow: { others: 'A row counts orders or carts in some visits and views of the product in others.' },
  segments: ['productSku'],
  undefinedLabel: 'Product SKU not defined',
  naming: 'value',
});
