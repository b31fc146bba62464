import { defineCategory } from '../define-category.ts';

export default defineCategory({
  id: 'recording',
  clause: 'data.recording',
  label: 'Session recordings',
  doc: 'Replays of what happened on a page. Accord does not record sessions.',
  claims: [],
  modes: [{ id: 'off', label: 'Not kept', doc: 'Nothing is recorded.' }],
  ceilings: { anonymous: 'off', pseudonymous: 'off', 'consented-full': 'off' },
  presets: { minimal: 'off', standard: 'off', everything: 'off' },
});
