import { isIP } from 'node:net';
import type { Step } from '../step.ts';

/** The visitor's address: `cip` where a token allows it, else the connection's. Stays in memory. */
export const resolveAddress: Step = (draft) => {
  const override = draft.params.cip.trim();
  if (override !== '' && isIP(override) === 0)
    return { kind: 'invalid', reason: 'bad-parameter', detail: 'cip is no address' };
  draft.address = override === '' ? draft.raw.address : override;
  return undefined;
};
