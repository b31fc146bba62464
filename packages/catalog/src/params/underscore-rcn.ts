import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: '_rcn',
  type: 'text',
  limit: 255,
  category: 'campaign',
  doc: 'Campaign that conversions are attributed to.',
});
