import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: '_rck',
  type: 'text',
  limit: 255,
  category: 'campaign',
  doc: 'Keyword that conversions are attributed to.',
});
