/**
 * Name and keyword of the campaign in a page's address, '' where there is none. The first name of the list that
 * the address has wins, whatever its place in the address.
 */
export function readCampaign(url: string): [name: string, keyword: string] {
  const first = (names: string) => {
    for (const name of names.split(' ')) {
      const found = new RegExp('[?&#]' + name + '=([^&#]+)').exec(url);
      if (found) return found[1] as string;
    }
    return '';
  };
  const brands = 'pk_1 mtm_1 piwik_1 matomo_1 utm_';
  return [
    first(brands.replace(/1/g, 'campaign') + 'campaign utm_source utm_medium'),
    first(brands.replace(/1/g, 'kwd') + 'term'),
  ];
}
