import { defineDimension } from '../../define.ts';
import pageTitle from './page-title.ts';

export default defineDimension({
  ...pageTitle,
  id: 'exit-page-title',
  label: 'Exit page title',
  doc: 'Title of the page on which the visit ended.',
  wire: 'Actions_ExitPageTitle',
  visitsOfRow: { others: 'Visits that ended with something else than a page, such as an event, have a title too.' },
  segments: ['exitPageTitle'],
});
