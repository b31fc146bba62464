import { describe, expect, it } from 'vitest';
import { checkSite, completeAddress, type SiteDraft, toNewSite } from './site-draft.ts';

describe('completeAddress', () => {
  it.each([
    ['tidewater.example', 'https://tidewater.example'],
    ['  https://tidewater.example/ ', 'https://tidewater.example'],
    ['http://tidewater.example/shop', 'http://tidewater.example/shop'],
    ['localhost:3000', 'http://localhost:3000'],
    ['127.0.0.1:8081/a.html', 'http://127.0.0.1:8081/a.html'],
    ['bücher.example', 'https://xn--bcher-kva.example'],
    ['tidewater', null],
    ['tidewater,example', null],
    ['javascript:alert(1)', null],
    ['javascript://tidewater.example/%0aalert(1)', null],
    ['ftp://tidewater.example', null],
    ['two words.example', null],
    ['', null],
  ])('%s', (typed, address) => {
    expect(completeAddress(typed)).toBe(address);
  });
});

describe('a draft', () => {
  const draft: SiteDraft = {
    name: ' Tidewater Books ',
    url: 'tidewater.example',
    timeZone: 'Europe/London',
    currency: 'GBP',
    preset: 'standard',
  };

  it('is sent trimmed and with its address completed', () => {
    expect(checkSite(draft)).toEqual({});
    expect(toNewSite(draft)).toEqual({ ...draft, name: 'Tidewater Books', url: 'https://tidewater.example' });
  });

  it('says what is missing by field', () => {
    expect(checkSite({ ...draft, name: ' ', url: '' })).toEqual({ name: 'nameMissing', url: 'urlMissing' });
    expect(checkSite({ ...draft, url: 'tidewater,example' })).toEqual({ url: 'urlNoDot' });
  });
});
