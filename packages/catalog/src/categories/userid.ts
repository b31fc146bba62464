import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'userid',
  clause: 'data.userid',
  label: 'User ID',
  doc: 'The name under which the site knows a person.',
  claims: fields('userId'),
  modes: [
    { id: 'off', label: 'Not kept', doc: 'The user id is not looked at.', does: { userId: 'drop' } },
    {
      id: 'hmac',
      label: 'Keyed hash',
      doc: 'A hash with a key of this site: the same person is recognised, and nobody can read who it is.',
      does: { userId: 'hmac' },
    },
    { id: 'full', label: 'As it came', doc: 'The user id itself.' },
  ],
  ceilings: { anonymous: 'off', pseudonymous: 'hmac', 'consented-full': 'full' },
  presets: { minimal: 'off', standard: 'off', everything: 'full' },
});
