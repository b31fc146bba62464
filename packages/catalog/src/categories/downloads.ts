import { defineCategory } from '../define-category.ts';

export default defineCategory({
  id: 'downloads',
  clause: 'data.downloads',
  label: 'Downloads',
  doc: 'Files that were downloaded.',
  claims: [{ field: 'url', kinds: ['download'] }],
  modes: [
    { id: 'off', label: 'Not kept', doc: 'Downloads are not stored.', refuses: ['download'] },
    { id: 'path', label: 'Path', doc: 'Addresses of files without their query: no signatures.', does: { url: 'path' } },
    { id: 'full', label: 'Whole address', doc: 'Addresses with their query.' },
  ],
  ceilings: { anonymous: 'path', pseudonymous: 'path', 'consented-full': 'full' },
  presets: { minimal: 'path', standard: 'path', everything: 'full' },
});
