import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ma_ttp',
  type: 'integer',
  limit: 4294967295,
  category: 'media',
  doc: 'Seconds until the medium was played.',
});
