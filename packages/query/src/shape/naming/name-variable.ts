import { nameOwnValue } from './name-own-value.ts';
import type { NameValue } from './named-value.ts';

/** A custom variable; `detail` lists the scopes and slots in which it was set. */
export const nameVariable: NameValue = (value, dimension, detail) => ({
  ...nameOwnValue(value, dimension, detail),
  nested: {
    slots: detail.split(',').flatMap((text) => {
      const [scope, slot] = text.split(' ');
      return scope === undefined || slot === undefined ? [] : [{ scope, index: Number(slot) }];
    }),
  },
});
