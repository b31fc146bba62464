import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'ip',
  clause: 'data.ip',
  label: 'IP address',
  doc: 'The address a hit came from. It is masked in memory: nothing unmasked is ever written unless this says so.',
  claims: fields('maskedIp'),
  modes: [
    { id: 'drop', label: 'Not kept', doc: 'No address is kept.', does: { maskedIp: 'drop' } },
    {
      id: 'mask-3',
      label: 'One byte',
      doc: 'Three of four bytes are zeroed; of IPv6 24 bits stay.',
      does: { maskedIp: 'mask-3' },
    },
    {
      id: 'mask-2',
      label: 'Two bytes',
      doc: 'Two of four bytes are zeroed; of IPv6 48 bits stay.',
      does: { maskedIp: 'mask-2' },
    },
    {
      id: 'mask-1',
      label: 'Three bytes',
      doc: 'The last byte is zeroed; of IPv6 64 bits stay.',
      does: { maskedIp: 'mask-1' },
    },
    { id: 'full', label: 'Whole', doc: 'The whole address is kept.' },
  ],
  ceilings: { anonymous: 'drop', pseudonymous: 'mask-2', 'consented-full': 'full' },
  presets: { minimal: 'mask-2', standard: 'mask-2', everything: 'mask-2' },
});
