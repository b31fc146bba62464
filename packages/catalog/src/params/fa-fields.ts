import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'fa_fields',
  type: 'json',
  limit: 32768,
  category: 'events',
  doc: 'What was done with each field, never what was typed.',
});
