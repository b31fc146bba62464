import type { ActionDetails } from '../action-details.ts';
import { badParameter } from '../kinds/kind.ts';
import type { Step } from '../step.ts';

const TIMINGS = [
  ['pf_net', 'timeNetworkMs'],
  ['pf_srv', 'timeServerMs'],
  ['pf_tfr', 'timeTransferMs'],
  ['pf_dm1', 'timeDomProcessingMs'],
  ['pf_dm2', 'timeDomCompletionMs'],
  ['pf_onl', 'timeOnLoadMs'],
] as const satisfies readonly (readonly [string, keyof ActionDetails])[];

/** The id of the page view and how long it took to load. */
export const takeTimings: Step = ({ params, details }) => {
  const id = params.pv_id.slice(0, 6);
  if (/^[0-9A-Za-z]+$/.test(id)) details.pageViewId = id;
  for (const [wire, field] of TIMINGS) {
    const value = params[wire];
    if (value === undefined || value === -1) continue;
    if (value < 0) return badParameter(`${wire} is negative`);
    details[field] = value;
  }
  return undefined;
};
