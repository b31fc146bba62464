import type { NameValue } from './named-value.ts';

/** The label that the dimension gives a code. */
export const nameCode: NameValue = (value, { buckets, undefinedLabel }) => {
  const bucket = buckets?.find((one) => one.key === value);
  return bucket === undefined
    ? { label: undefinedLabel, metadata: {} }
    : { label: bucket.label, metadata: { ...bucket.metadata } };
};
