import { defineCategory } from '../define-category.ts';

export default defineCategory({
  id: 'carts',
  clause: 'data.carts',
  label: 'Abandoned carts',
  doc: 'What was put into a cart and not ordered.',
  claims: [{ field: 'items', kinds: ['cart'] }],
  modes: [
    { id: 'off', label: 'Not kept', doc: 'Carts are not stored.', refuses: ['cart'] },
    { id: 'totals', label: 'Totals', doc: 'What the cart was worth, without its products.', does: { items: 'drop' } },
    { id: 'items', label: 'With products', doc: 'The products as well, redacted.', does: { items: 'redact' } },
    { id: 'full', label: 'As they came', doc: 'Texts as they came.' },
  ],
  ceilings: { anonymous: 'totals', pseudonymous: 'items', 'consented-full': 'full' },
  presets: { minimal: 'off', standard: 'totals', everything: 'full' },
});
