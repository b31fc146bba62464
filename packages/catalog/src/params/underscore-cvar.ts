import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: '_cvar',
  type: 'json',
  limit: 4096,
  category: 'custom',
  doc: 'Custom variables of the visit: slot to [name, value].',
});
