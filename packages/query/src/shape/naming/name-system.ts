import systemCodes from '../../generated/system-codes.ts';
import { logoPath } from './logo-path.ts';
import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

/** COMPAT: codes under which the wire format has the pictures of families. */
const FAMILY_LOGOS: Readonly<Record<string, string>> = {
  Windows: 'WIN',
  Android: 'AND',
  iOS: 'IOS',
  'Chrome OS': 'COS',
  'GNU/Linux': 'LIN',
  Mac: 'MAC',
};

/** A family of operating systems as it is called. */
export const nameSystemFamily: NameValue = (value, { undefinedLabel }) => ({
  label: value === '' ? undefinedLabel : value,
  metadata: { logo: logoPath('os', FAMILY_LOGOS[value] ?? 'UNK') },
});

/** `Windows 10`. */
export const nameSystemVersion: NameValue = (value, { undefinedLabel }) => {
  const [system = '', version = ''] = value.split('\t');
  const code = systemCodes[system] ?? 'UNK';
  return {
    label: system === '' ? undefinedLabel : `${system} ${version}`.trim(),
    metadata: {
      segment: `operatingSystemCode==${code};operatingSystemVersion==${encodeOnce(version)}`,
      logo: logoPath('os', code),
    },
  };
};
