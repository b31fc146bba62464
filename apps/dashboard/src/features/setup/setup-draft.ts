import type { SetupRequest } from '@accord/contract/setup';
import { checkSite, emptySite, type SiteDraft, type SiteFault, toNewSite } from '../sites/site-draft.ts';

/** Whose sites are measured. */
export type Role = NonNullable<SetupRequest['role']>;

/** Set-up as it is typed. */
export interface SetupDraft {
  name: string;
  email: string;
  password: string;
  organisation: string;
  role: Role | null;
  site: SiteDraft;
}

/** The shortest password that is taken; the contract says the same. */
export const shortestPassword = 10;

export function emptySetup(): SetupDraft {
  return { name: '', email: '', password: '', organisation: '', role: null, site: emptySite() };
}

export type SetupFault = 'personMissing' | 'emailMissing' | 'emailNoAt' | 'passwordShort' | 'roleMissing';

export interface SetupFaults {
  own: Partial<Record<'name' | 'email' | 'password' | 'role', SetupFault>>;
  site: Partial<Record<keyof SiteDraft, SiteFault>>;
}

/** What keeps set-up from being sent; both parts empty when nothing does. */
export function checkSetup(draft: SetupDraft, asksRole: boolean): SetupFaults {
  const own: SetupFaults['own'] = {};
  if (draft.name.trim() === '') own.name = 'personMissing';
  if (draft.email.trim() === '') own.email = 'emailMissing';
  else if (!/^\S+@\S+\.\S+$/.test(draft.email.trim())) own.email = 'emailNoAt';
  if (draft.password.length < shortestPassword) own.password = 'passwordShort';
  if (asksRole && draft.role === null) own.role = 'roleMissing';
  return { own, site: checkSite(draft.site) };
}

export function toSetupRequest(draft: SetupDraft, asksRole: boolean): SetupRequest {
  const organisation = draft.organisation.trim();
  return {
    name: draft.name.trim(),
    email: draft.email.trim(),
    password: draft.password,
    ...(organisation !== '' && { organisation }),
    ...(asksRole && draft.role !== null && { role: draft.role }),
    site: toNewSite(draft.site),
  };
}
