import type { Step } from '../step.ts';

/** Refuses an order that came lately already. Older copies are found when the order is loaded. */
export const claimOrder: Step = ({ type, details, site, hitId }, ports) => {
  const { orderId } = details;
  if (type !== 'order' || orderId === undefined || ports.claimOrder(site.siteId, orderId, hitId)) return undefined;
  return { kind: 'invalid', reason: 'duplicate-order', detail: 'ec_id was used before' };
};
