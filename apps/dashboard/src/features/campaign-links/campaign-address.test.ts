import { describe, expect, it } from 'vitest';
import { campaignAddress, faultOf } from './campaign-address.ts';

describe('campaignAddress', () => {
  const campaign = { campaign: 'Autumn sale', source: 'newsletter', kwd: 'boots & tents', group: 'A', content: ' ' };

  it('puts the campaign into the query, before a fragment', () => {
    expect(campaignAddress('https://shop.example/a?b=1#top', campaign, 'mtm')).toBe(
      'https://shop.example/a?b=1&mtm_campaign=Autumn+sale&mtm_source=newsletter&mtm_kwd=boots+%26+tents&mtm_group=A#top',
    );
  });

  it('speaks as other tools do, but for what they have no name for', () => {
    expect(campaignAddress('https://shop.example/', campaign, 'utm')).toBe(
      'https://shop.example/?utm_campaign=Autumn+sale&utm_source=newsletter&utm_term=boots+%26+tents&mtm_group=A',
    );
  });

  it('replaces a campaign that the address had', () => {
    const address = 'https://shop.example/?utm_campaign=old&pk_kwd=old&page=2';
    expect(campaignAddress(address, { campaign: 'new' }, 'mtm')).toBe('https://shop.example/?page=2&mtm_campaign=new');
  });

  it.each([
    ['', { campaign: 'a' }],
    ['https://shop.example/', { source: 'a' }],
    ['https://shop.example/', { campaign: '  ' }],
    ['javascript:alert(1)', { campaign: 'a' }],
  ])('is nothing for %s with %o', (address, parts) => {
    expect(campaignAddress(address, parts, 'mtm')).toBeNull();
  });
});

describe('faultOf', () => {
  it.each([
    ['', 'missing'],
    ['shop.example', 'wrong'],
    ['javascript:alert(1)', 'wrong'],
    ['https://other.example/', 'elsewhere'],
    ['https://shop.example/a', null],
  ])('says of %s: %s', (address, fault) => {
    expect(faultOf(address, ['shop.example'])).toBe(fault);
  });
});
