import { params as declared } from '@accord/catalog/generated/params';
import type { Step } from '../step.ts';

const protectedNames = declared
  .filter((param) => 'isProtected' in param && param.isProtected)
  .map((param) => param.wire);

/** Refuses protected parameters that came without a token which may write to the site (tracking-api §1.2). */
export const checkAuthentication: Step = (draft) => {
  if (draft.isAuthenticated) return undefined;
  const name = protectedNames.find((wire) => (draft.raw.params[wire] ?? '') !== '');
  return name === undefined
    ? undefined
    : { kind: 'invalid', reason: 'not-authenticated', detail: `${name} needs a token` };
};
