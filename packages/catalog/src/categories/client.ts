import { defineCategory, fields } from '../define-category.ts';

export default defineCategory({
  id: 'client',
  clause: 'data.client',
  label: 'Browser and device',
  doc: 'Browser, system, device, language and plug-ins, told by the user agent and client hints.',
  claims: fields('device', 'agent', 'language', 'plugins'),
  modes: [
    {
      id: 'off',
      label: 'Not kept',
      doc: 'Neither browser nor device nor language is kept.',
      does: { device: 'drop', agent: 'drop', language: 'drop', plugins: 'drop' },
    },
    {
      id: 'families',
      label: 'Names',
      doc: 'Names of browser, system and kind of device, without versions, brands and models.',
      does: { device: 'families', agent: 'drop', plugins: 'drop' },
    },
    {
      id: 'majors',
      label: 'Names and major versions',
      doc: 'Names with the first number of their versions, and brands; no models.',
      does: { device: 'majors', agent: 'drop', plugins: 'drop' },
    },
    {
      id: 'versions',
      label: 'Full versions',
      doc: 'Everything that is recognised, with models and plug-ins.',
      does: { agent: 'drop' },
    },
    { id: 'raw', label: 'User agent', doc: 'The user agent itself as well.' },
  ],
  ceilings: { anonymous: 'families', pseudonymous: 'majors', 'consented-full': 'raw' },
  presets: { minimal: 'majors', standard: 'majors', everything: 'versions' },
});
