import { defineCategory } from '../define-category.ts';

export default defineCategory({
  id: 'campaign',
  clause: 'data.campaign',
  label: 'Campaigns',
  doc: 'What campaign links say: name, keyword, source, medium; and the ids of clicks that advertisers add.',
  claims: [
    { field: 'channelName', from: 'campaign' },
    { field: 'channelKeyword', from: 'campaign' },
    { field: 'attributedName' },
    { field: 'attributedKeyword' },
    { field: 'clickIds' },
  ],
  modes: [
    {
      id: 'none',
      label: 'Not kept',
      doc: 'That it was a campaign, but not which.',
      does: {
        channelName: 'drop',
        channelKeyword: 'drop',
        attributedName: 'drop',
        attributedKeyword: 'drop',
        clickIds: 'drop',
      },
    },
    {
      id: 'named',
      label: 'Name and keyword',
      doc: 'What the campaign is called; ids of clicks are cut from addresses.',
      does: {
        channelName: 'redact',
        channelKeyword: 'redact',
        attributedName: 'redact',
        attributedKeyword: 'redact',
        clickIds: 'drop',
      },
    },
    { id: 'all', label: 'All', doc: 'Ids of clicks stay in addresses that are kept whole.' },
  ],
  ceilings: { anonymous: 'named', pseudonymous: 'named', 'consented-full': 'all' },
  presets: { minimal: 'named', standard: 'named', everything: 'all' },
});
