import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'tracker_install_check',
  type: 'text',
  limit: 100,
  category: 'service',
  doc: 'Shows that the tracking code works; the hit is not stored.',
});
