import { describe, expect, it } from 'vitest';
import { checkSetup, type SetupDraft, toSetupRequest } from './setup-draft.ts';

const draft: SetupDraft = {
  name: 'Ines Moreau',
  email: ' ines@tidewater.example ',
  password: 'low tide at noon',
  organisation: '',
  role: 'own',
  site: {
    name: 'Tidewater Books',
    url: 'tidewater.example',
    timeZone: 'Europe/London',
    currency: 'GBP',
    preset: 'standard',
  },
};

describe('checkSetup', () => {
  it('finds nothing in a whole draft', () => {
    expect(checkSetup(draft, true)).toEqual({ own: {}, site: {} });
  });

  it('names what is missing, by field', () => {
    const empty = { ...draft, name: '', email: 'ines', password: 'short', role: null };
    expect(checkSetup(empty, true).own).toEqual({
      name: 'personMissing',
      email: 'emailNoAt',
      password: 'passwordShort',
      role: 'roleMissing',
    });
    expect(checkSetup({ ...draft, role: null }, false).own).toEqual({});
  });
});

describe('toSetupRequest', () => {
  it('sends the role only when it was asked', () => {
    expect(toSetupRequest(draft, true)).toMatchObject({ email: 'ines@tidewater.example', role: 'own' });
    expect(toSetupRequest(draft, false)).not.toHaveProperty('role');
    expect(toSetupRequest(draft, true)).not.toHaveProperty('organisation');
  });
});
