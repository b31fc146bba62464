import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

/** A user by the id that the site gave; `detail` is the visitor id of their latest visit. */
export const nameUser: NameValue = (value, _dimension, detail) => ({
  label: value,
  metadata: { idvisitor: detail, segment: `userId==${encodeOnce(value)}` },
});
