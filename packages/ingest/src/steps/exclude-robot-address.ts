import { isRobotAddress } from '../bots/is-robot-address.ts';
import type { Step } from '../step.ts';

/** Drops hits from addresses of search engines' robots, unless the hit says that robots are wanted (tracking-api §8). */
export const excludeRobotAddress: Step = ({ params, address }) => {
  const allowsBots = params.bots === true && params.recMode === undefined;
  return !allowsBots && isRobotAddress(address) ? { kind: 'dropped', reason: 'bot' } : undefined;
};
