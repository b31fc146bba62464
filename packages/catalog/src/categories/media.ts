import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'media',
  clause: 'data.media',
  label: 'Media',
  doc: 'Titles and addresses of videos and sounds, and how much of them was played.',
  claims: fields('mediaTitle', 'mediaUrl', 'mediaId', 'mediaPlayer', 'mediaType'),
  modes: [
    { id: 'off', label: 'Not kept', doc: 'Plays are not stored.', refuses: ['media'] },
    {
      id: 'title',
      label: 'Title',
      doc: 'Titles, redacted; no addresses.',
      does: { mediaTitle: 'redact', mediaUrl: 'drop', mediaId: 'redact', mediaPlayer: 'redact' },
    },
    {
      id: 'path',
      label: 'Title and path',
      doc: 'Titles, redacted; addresses without their query: no signatures.',
      does: { mediaTitle: 'redact', mediaUrl: 'path', mediaId: 'redact', mediaPlayer: 'redact' },
    },
    { id: 'full', label: 'Whole address', doc: 'Titles and addresses as they came.' },
  ],
  ceilings: { anonymous: 'title', pseudonymous: 'path', 'consented-full': 'full' },
  presets: { minimal: 'path', standard: 'path', everything: 'full' },
});
