import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cdo',
  type: 'integer',
  limit: 4294967295,
  category: 'time',
  doc: 'Seconds to go back from cdt, or from now.',
});
