import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'product-name',
  label: 'Product name',
  doc: 'Name of the product.',
  wire: 'Ecommerce_ProductName',
  sql: { 'sold-items': 'e_item.name', 'product-views': 'product_name' },
  visitsOfRow: { others: 'A row counts orders or carts in some visits and views of the product in others.' },
  segments: ['productName'],
  undefinedLabel: 'Product Name not defined',
  naming: 'value',
});
