import type { Step } from '../step.ts';

/** Bytes of the page or the file. A server that does not know them sends nothing, or a negative number. */
export const takeBytes: Step = ({ params, details }) => {
  if (params.bw_bytes !== undefined && params.bw_bytes >= 0) details.transferredBytes = params.bw_bytes;
  return undefined;
};
