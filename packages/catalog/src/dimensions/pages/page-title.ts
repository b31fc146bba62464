import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'page-title',
  label: 'Page title',
  doc: 'Title of the page.',
  wire: 'Actions_PageTitle',
  sql: {
    views: 'title',
    'search-destinations': 'title',
    stays: 'previous_title',
    entries: "if(is_entry_search, '', entry_title)",
    exits: 'exit_title',
  },
  segments: ['pageTitle'],
  undefinedLabel: 'Page Name not defined',
  naming: 'title-tree',
});
