import { z } from 'zod';

/** GET /api/v1/me: who is signed in; 401 otherwise. Sign-in itself is POST /api/auth/sign-in/email {email, password}, sign-out POST /api/auth/sign-out. */
export const me = z.object({
  name: z.string(),
  email: z.string(),
  organisation: z.object({
    id: z.number().int(),
    name: z.string(),
    /** Its traffic is made up; it can be removed with DELETE /api/v1/demo. */
    isDemo: z.boolean(),
  }),
  role: z.enum(['own', 'service']),
});
export type Me = z.infer<typeof me>;
