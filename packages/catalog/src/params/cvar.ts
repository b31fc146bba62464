import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'cvar',
  type: 'json',
  limit: 4096,
  category: 'custom',
  doc: 'Custom variables of the action: slot to [name, value].',
});
