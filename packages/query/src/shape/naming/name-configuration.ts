import type { NameValue } from './named-value.ts';

/** `Windows / Chrome / 1920x1080`. */
export const nameConfiguration: NameValue = (value, { undefinedLabel }) => ({
  label: value
    .split('\t')
    .map((part) => (part === '' ? undefinedLabel : part))
    .join(' / '),
  metadata: {},
});
