import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'geo',
  clause: 'data.geo',
  label: 'Place',
  doc: 'Country, region, city and coordinates, looked up in memory or stated by the hit.',
  claims: fields('region', 'city', 'latitude', 'longitude'),
  modes: [
    {
      id: 'country',
      label: 'Country',
      doc: 'The country only.',
      does: { region: 'drop', city: 'drop', latitude: 'drop', longitude: 'drop' },
    },
    {
      id: 'region',
      label: 'Region',
      doc: 'Country and region.',
      does: { region: 'redact', city: 'drop', latitude: 'drop', longitude: 'drop' },
    },
    {
      id: 'city',
      label: 'City',
      doc: 'Country, region and city.',
      does: { region: 'redact', city: 'redact', latitude: 'drop', longitude: 'drop' },
    },
    {
      id: 'rounded',
      label: 'About where',
      doc: 'With coordinates rounded to a tenth of a degree, some ten kilometres.',
      does: { latitude: 'tenth', longitude: 'tenth' },
    },
    { id: 'exact', label: 'Exact place', doc: 'With coordinates as they came.' },
  ],
  ceilings: { anonymous: 'country', pseudonymous: 'region', 'consented-full': 'exact' },
  presets: { minimal: 'region', standard: 'region', everything: 'exact' },
});
