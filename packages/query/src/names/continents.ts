/** Countries (ISO 3166-1 alpha-2) of each continent; Central America and the Caribbean stand on their own (`amc`). */
const COUNTRIES: Readonly<Record<string, string>> = {
  afr:
    'ao bf bi bj bw cd cf cg ci cm cv dj dz eg eh er et ga gh gm gn gq gw ke km lr ls ly ma mg ml mr mu mw mz na ne ng ' +
    're rw sc sd sh sl sn so ss st sz td tg tn tz ug yt za zm zw io',
  amc: 'ag ai aw bb bl bq bs bz cr cu cw dm do gd gp gt hn ht jm kn ky lc mf mq ms ni pa pr sv sx tc tt vc vg vi',
  amn: 'bm ca gl mx pm us',
  ams: 'ar bo br cl co ec fk gf gy pe py sr uy ve',
  ant: 'aq bv gs hm tf',
  asi:
    'ae af am az bd bh bn bt cc cn cx ge hk id il in iq ir jo jp kg kh kp kr kw kz la lb lk mm mn mo mv my np om ph pk ' +
    'ps qa sa sg sy th tj tl tm tr tw uz vn ye',
  eur:
    'ad al at ax ba be bg by ch cy cz de dk ee es fi fo fr gb gg gi gr hr hu ie im is it je li lt lu lv mc md me mk mt ' +
    'nl no pl pt ro rs ru se si sj sk sm ua va xk',
  oce: 'as au ck fj fm gu ki mh mp nc nf nr nu nz pf pg pn pw sb tk to tv um vu wf ws',
};

const continents = new Map(
  Object.entries(COUNTRIES).flatMap(([continent, countries]) =>
    countries.split(' ').map((country): [string, string] => [country, continent]),
  ),
);

/** Every country that has a continent. */
export const countryCodes: readonly string[] = [...continents.keys()];

/** Code of the country's continent, '' where it is not known. */
export const continentOf = (country: string): string => continents.get(country) ?? '';

/** English names of the continents by their codes. */
export const CONTINENT_NAMES: Readonly<Record<string, string>> = {
  afr: 'Africa',
  amc: 'Central America',
  amn: 'North America',
  ams: 'South America',
  ant: 'Antarctica',
  asi: 'Asia',
  eur: 'Europe',
  oce: 'Oceania',
};
