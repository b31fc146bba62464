import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'source',
  type: 'text',
  limit: 50,
  category: 'client',
  doc: "Who reports a bot's request.",
});
