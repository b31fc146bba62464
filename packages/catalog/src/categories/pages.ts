import { defineCategory } from '../define-category.ts';

export default defineCategory({
  id: 'pages',
  clause: 'data.pages',
  label: 'Pages',
  doc: 'Addresses and titles of pages.',
  claims: [
    {
      field: 'url',
      kinds: [
        'page',
        'search',
        'event',
        'content',
        'goal',
        'order',
        'cart',
        'ping',
        'media',
        'form',
        'crash',
        'experiment',
      ],
    },
    {
      field: 'title',
      kinds: [
        'page',
        'download',
        'outlink',
        'event',
        'content',
        'goal',
        'order',
        'cart',
        'ping',
        'media',
        'form',
        'crash',
        'experiment',
      ],
    },
    { field: 'pageViewId' },
  ],
  modes: [
    {
      id: 'path',
      label: 'Path',
      doc: 'Addresses without their query, and titles; patterns of personal data are redacted.',
      does: { url: 'path', title: 'redact', pageViewId: 'redact' },
    },
    {
      id: 'allowed-query',
      label: 'Path and allowed parameters',
      doc: 'Of the query, only the parameters that the site allows.',
      does: { url: 'allowed-query', title: 'redact', pageViewId: 'redact' },
    },
    { id: 'full', label: 'Whole address', doc: 'Addresses with their query and titles, as they came.' },
  ],
  ceilings: { anonymous: 'path', pseudonymous: 'allowed-query', 'consented-full': 'full' },
  presets: { minimal: 'path', standard: 'allowed-query', everything: 'full' },
});
