import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'order',
  clause: 'data.order',
  label: 'Orders',
  doc: 'Orders with their number, products and amounts.',
  claims: [
    ...fields('orderId', 'productSku', 'productName', 'productCategories'),
    { field: 'items', kinds: ['order'] },
  ],
  modes: [
    {
      id: 'off',
      label: 'Not kept',
      doc: 'Orders are not stored.',
      refuses: ['order'],
      does: { productSku: 'drop', productName: 'drop', productCategories: 'drop' },
    },
    {
      id: 'random',
      label: 'Random number',
      doc: "A random number in place of the order's; amounts and products stay.",
      does: {
        orderId: 'random',
        productSku: 'redact',
        productName: 'redact',
        productCategories: 'redact',
        items: 'redact',
      },
    },
    {
      id: 'hmac',
      label: 'Keyed hash',
      doc: 'A hash with a key of this site in place of the number; amounts and products stay.',
      does: {
        orderId: 'hmac',
        productSku: 'redact',
        productName: 'redact',
        productCategories: 'redact',
        items: 'redact',
      },
    },
    { id: 'full', label: 'As they came', doc: 'The number itself.' },
  ],
  ceilings: { anonymous: 'random', pseudonymous: 'hmac', 'consented-full': 'full' },
  presets: { minimal: 'hmac', standard: 'hmac', everything: 'full' },
});
