import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'uid',
  type: 'text',
  limit: 200,
  category: 'userid',
  doc: 'User id that the site gives a signed-in person.',
});
