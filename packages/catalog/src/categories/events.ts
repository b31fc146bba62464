import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'events',
  clause: 'data.events',
  label: 'Events and forms',
  doc: 'Events that a site sends, and how people fill in forms; never what they type.',
  claims: fields(
    'eventCategory',
    'eventAction',
    'eventName',
    'eventValue',
    'formId',
    'formName',
    'formEntryField',
    'formExitField',
    'formFields',
    'formViewId',
  ),
  modes: [
    {
      id: 'off',
      label: 'Not kept',
      doc: 'Events and interactions with forms are not stored.',
      refuses: ['event', 'form'],
    },
    {
      id: 'redacted',
      label: 'Redacted',
      doc: 'With patterns of personal data redacted.',
      does: {
        eventCategory: 'redact',
        eventAction: 'redact',
        eventName: 'redact',
        formId: 'redact',
        formName: 'redact',
        formEntryField: 'redact',
        formExitField: 'redact',
        formFields: 'redact',
        formViewId: 'redact',
      },
    },
    { id: 'all', label: 'As they came', doc: 'Texts as they came.' },
  ],
  ceilings: { anonymous: 'redacted', pseudonymous: 'redacted', 'consented-full': 'all' },
  presets: { minimal: 'redacted', standard: 'redacted', everything: 'all' },
});
