import { defineDimension } from '../../define.ts';

/** Scheme and `www.` are no part of the identity; the prefix is that of the earliest view in the period. */
export default defineDimension({
  id: 'page-url',
  label: 'Page URL',
  doc: 'Address of the page without scheme and www., shown as a tree of its path.',
  wire: 'Actions_PageUrl',
  sql: { views: 'url', 'search-destinations': 'url', stays: 'previous_url', entries: 'entry_url', exits: 'exit_url' },
  detail: { sql: { views: 'argMin(url_prefix, time)' }, otherwise: 'toUInt8(255)' },
  segments: ['pageUrl'],
  undefinedLabel: 'Page URL not defined',
  naming: 'url-tree',
});
