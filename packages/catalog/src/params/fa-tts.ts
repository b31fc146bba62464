import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'fa_tts',
  type: 'integer',
  limit: 4294967295,
  category: 'events',
  doc: 'Milliseconds until the form was first sent.',
});
