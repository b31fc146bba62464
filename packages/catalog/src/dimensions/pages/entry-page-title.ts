import { defineDimension } from '../../define.ts';
import pageTitle from './page-title.ts';

export default defineDimension({
  ...pageTitle,
  id: 'entry-page-title',
  label: 'Entry page title',
  doc: 'Title of the page on which the visit began.',
  wire: 'Actions_EntryPageTitle',
  visitsOfRow: { others: 'Visits that began with something else than a page, such as an event, have a title too.' },
  segments: ['entryPageTitle'],
});
