import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'time',
  clause: 'data.time',
  label: 'Time',
  doc: 'When it happened, on the clock of the server and of the visitor.',
  claims: fields('time'),
  modes: [
    {
      id: 'hour',
      label: 'Hour',
      doc: 'Times are cut to the hour; the order of actions stays.',
      does: { time: 'hour' },
    },
    {
      id: 'minute',
      label: 'Minute',
      doc: 'Times are cut to the minute; the order of actions stays.',
      does: { time: 'minute' },
    },
    { id: 'second', label: 'Second', doc: 'Times as they were.' },
  ],
  ceilings: { anonymous: 'hour', pseudonymous: 'second', 'consented-full': 'second' },
  presets: { minimal: 'second', standard: 'second', everything: 'second' },
});
