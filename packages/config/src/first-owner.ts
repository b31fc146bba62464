import { z } from 'zod';
import { defineVariable } from './define-variable.ts';

const TOKEN = /^[A-Za-z0-9_-]{32,128}$/;

export const bootstrapTokenVariable = defineVariable({
  name: 'ACCORD_BOOTSTRAP_TOKEN',
  doc: 'On an empty control store: creates the first organisation’s owner with this API token (32 to 128 letters, digits, `-` or `_`).',
  shownDefault: 'none',
  reason: '32 characters, as long as a Matomo token, cannot be guessed; these characters need no escaping in a URL.',
  schema: z.string().regex(TOKEN, 'must be 32 to 128 characters, each a letter, a digit, - or _'),
});
