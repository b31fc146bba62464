import { z } from 'zod';
import type { Role } from './config.ts';
import { defineVariable } from './define-variable.ts';

export const roleVariable = defineVariable<Role>({
  name: 'ACCORD_ROLE',
  doc: '`own`: you measure your own sites. `service`: you serve organisations under an agreement.',
  shownDefault: 'asked in set-up',
  reason: 'The role decides what may be stored before an agreement; a typing error must not choose it.',
  schema: z.enum(['own', 'service'], 'must be own or service'),
});
