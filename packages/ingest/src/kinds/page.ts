import { describeProduct } from './describe-product.ts';
import type { Kind } from './kind.ts';

/** A page view: what every other hit is. */
export const page: Kind = {
  type: 'page',
  isMeant: () => true,
  describe: describeProduct,
};
