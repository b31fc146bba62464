import { defineCategory } from '../define-category.ts';

export default defineCategory({
  id: 'search',
  clause: 'data.search',
  label: 'Site search',
  doc: 'What people searched for on the site.',
  claims: [{ field: 'title', kinds: ['search'] }, { field: 'searchCategory' }, { field: 'searchCount' }],
  modes: [
    {
      id: 'off',
      label: 'Not kept',
      doc: 'A search counts as a page view, without its keyword.',
      refuses: ['search'],
      does: { title: 'drop', searchCategory: 'drop', searchCount: 'drop' },
    },
    {
      id: 'redacted',
      label: 'Redacted',
      doc: 'Keywords, with patterns of personal data redacted.',
      does: { title: 'redact', searchCategory: 'redact' },
    },
    { id: 'full', label: 'As typed', doc: 'Keywords as they came.' },
  ],
  ceilings: { anonymous: 'redacted', pseudonymous: 'redacted', 'consented-full': 'full' },
  presets: { minimal: 'redacted', standard: 'redacted', everything: 'full' },
});
