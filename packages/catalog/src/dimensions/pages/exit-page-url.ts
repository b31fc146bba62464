import { defineDimension } from '../../define.ts';
import pageUrl from './page-url.ts';

export default defineDimension({
  ...pageUrl,
  id: 'exit-page-url',
  label: 'Exit page URL',
  doc: 'Address of the page on which the visit ended.',
  wire: 'Actions_ExitPageUrl',
  segments: ['exitPageUrl'],
});
