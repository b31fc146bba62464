import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'content',
  clause: 'data.content',
  label: 'Content',
  doc: 'Pieces of content that were shown or clicked.',
  claims: fields('contentName', 'contentPiece', 'contentTarget', 'contentInteraction'),
  modes: [
    { id: 'off', label: 'Not kept', doc: 'Content is not stored.', refuses: ['content'] },
    {
      id: 'on',
      label: 'Redacted',
      doc: 'Names and pieces, redacted; targets without their query.',
      does: { contentName: 'redact', contentPiece: 'redact', contentTarget: 'path', contentInteraction: 'redact' },
    },
    { id: 'full', label: 'As it came', doc: 'Targets with their query.' },
  ],
  ceilings: { anonymous: 'on', pseudonymous: 'on', 'consented-full': 'full' },
  presets: { minimal: 'on', standard: 'on', everything: 'full' },
});
