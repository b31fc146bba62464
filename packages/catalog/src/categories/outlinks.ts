import { defineCategory } from '../define-category.ts';

export default defineCategory({
  id: 'outlinks',
  clause: 'data.outlinks',
  label: 'Outlinks',
  doc: 'Links to other sites that were clicked.',
  claims: [{ field: 'url', kinds: ['outlink'] }],
  modes: [
    { id: 'off', label: 'Not kept', doc: 'Clicks on outlinks are not stored.', refuses: ['outlink'] },
    {
      id: 'host',
      label: 'Host',
      doc: 'The host that the link leads to. Links that write to or call somebody are not stored.',
      does: { url: 'host' },
    },
    {
      id: 'path',
      label: 'Host and path',
      doc: 'The address without its query. Links that write to or call somebody are not stored.',
      does: { url: 'path' },
    },
    { id: 'full', label: 'Whole address', doc: 'The address with its query.' },
  ],
  ceilings: { anonymous: 'host', pseudonymous: 'path', 'consented-full': 'full' },
  presets: { minimal: 'path', standard: 'path', everything: 'full' },
});
