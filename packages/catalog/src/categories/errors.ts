import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'errors',
  clause: 'data.errors',
  label: 'JavaScript errors',
  doc: 'Errors of scripts on the pages.',
  claims: fields('errorMessage', 'errorStack', 'errorFile', 'errorType', 'errorCategory'),
  modes: [
    { id: 'off', label: 'Not kept', doc: 'Errors are not stored.', refuses: ['crash'] },
    {
      id: 'type',
      label: 'Type and place',
      doc: 'Type, file and line; neither message nor stack.',
      does: {
        errorMessage: 'drop',
        errorStack: 'drop',
        errorFile: 'path',
        errorType: 'redact',
        errorCategory: 'redact',
      },
    },
    {
      id: 'message',
      label: 'With message',
      doc: 'Message and stack, redacted; files without their query.',
      does: {
        errorMessage: 'redact',
        errorStack: 'redact',
        errorFile: 'path',
        errorType: 'redact',
        errorCategory: 'redact',
      },
    },
    { id: 'full', label: 'As they came', doc: 'Texts as they came.' },
  ],
  ceilings: { anonymous: 'type', pseudonymous: 'message', 'consented-full': 'full' },
  presets: { minimal: 'off', standard: 'type', everything: 'full' },
});
