import { defineCategory } from '../define-category.ts';

export default defineCategory({
  id: 'referrer',
  clause: 'data.referrer',
  label: 'Referrer',
  doc: 'The page that led here. The channel is told before anything is taken out.',
  claims: [
    { field: 'referrerUrl' },
    { field: 'channelName', from: 'referrer' },
    { field: 'channelKeyword', from: 'referrer' },
  ],
  modes: [
    {
      id: 'none',
      label: 'Not kept',
      doc: 'Only the kind of channel stays.',
      does: { referrerUrl: 'drop', channelName: 'drop', channelKeyword: 'drop' },
    },
    {
      id: 'host',
      label: 'Host',
      doc: 'The host of the page that led here.',
      does: { referrerUrl: 'host', channelName: 'redact', channelKeyword: 'redact' },
    },
    {
      id: 'path',
      label: 'Host and path',
      doc: 'Its address without the query.',
      does: { referrerUrl: 'path', channelName: 'redact', channelKeyword: 'redact' },
    },
    { id: 'full', label: 'Whole address', doc: 'Its address with the query.' },
  ],
  ceilings: { anonymous: 'host', pseudonymous: 'path', 'consented-full': 'full' },
  presets: { minimal: 'path', standard: 'path', everything: 'full' },
});
