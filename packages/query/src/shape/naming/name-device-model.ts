import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `Brand - Model`; where the model is not known, `Generic` and the kind of device. */
export const nameDeviceModel: NameValue = (value, { undefinedLabel }) => {
  const [brand = '', model = '', type = ''] = value.split('\t');
  const stored = model === '' ? `generic ${type === '' ? 'desktop' : type}` : model;
  const shown = model === '' ? `Generic ${type === '' ? undefinedLabel : capital(type)}` : model;
  return {
    label: brand === '' ? shown : `${brand} - ${shown}`,
    metadata: { segment: `deviceBrand==${encodeOnce(brand || undefinedLabel)};deviceModel==${encodeOnce(stored)}` },
  };
};
