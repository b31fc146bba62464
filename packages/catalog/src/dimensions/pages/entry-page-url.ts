import { defineDimension } from '../../define.ts';
import pageUrl from './page-url.ts';

export default defineDimension({
  ...pageUrl,
  id: 'entry-page-url',
  label: 'Entry page URL',
  doc: 'Address of the page on which the visit began.',
  wire: 'Actions_EntryPageUrl',
  segments: ['entryPageUrl'],
});
