/** Region (ISO 3166-2, without the country), city, latitude, longitude. */
export type Place = readonly [region: string, city: string, latitude: number, longitude: number];

export interface Country {
  readonly timeZone: string;
  /** As browsers send them, the most frequent first. */
  readonly languages: readonly string[];
  readonly places: readonly Place[];
}

const EN_GB = 'en-GB,en;q=0.9';
const EN_US = 'en-US,en;q=0.9';
const DE = 'de-DE,de;q=0.9,en;q=0.7';
const FR = 'fr-FR,fr;q=0.9,en;q=0.6';

/** Where made-up visitors live. */
export const countries = {
  de: {
    timeZone: 'Europe/Berlin',
    languages: [DE, DE, DE, EN_US],
    places: [
      ['BE', 'Berlin', 52.52, 13.4],
      ['HH', 'Hamburg', 53.55, 10],
      ['BY', 'Munich', 48.14, 11.58],
      ['NW', 'Cologne', 50.94, 6.96],
      ['HE', 'Frankfurt am Main', 50.11, 8.68],
      ['SN', 'Leipzig', 51.34, 12.37],
    ],
  },
  at: {
    timeZone: 'Europe/Vienna',
    languages: ['de-AT,de;q=0.9', DE],
    places: [
      ['9', 'Vienna', 48.21, 16.37],
      ['6', 'Graz', 47.07, 15.44],
    ],
  },
  ch: {
    timeZone: 'Europe/Zurich',
    languages: ['de-CH,de;q=0.9', 'fr-CH,fr;q=0.9', EN_GB],
    places: [
      ['ZH', 'Zurich', 47.38, 8.54],
      ['GE', 'Geneva', 46.2, 6.14],
    ],
  },
  nl: {
    timeZone: 'Europe/Amsterdam',
    languages: ['nl-NL,nl;q=0.9,en;q=0.8', EN_GB],
    places: [
      ['NH', 'Amsterdam', 52.37, 4.9],
      ['UT', 'Utrecht', 52.09, 5.12],
    ],
  },
  fr: {
    timeZone: 'Europe/Paris',
    languages: [FR, FR, EN_US],
    places: [
      ['IDF', 'Paris', 48.86, 2.35],
      ['ARA', 'Lyon', 45.76, 4.84],
      ['OCC', 'Toulouse', 43.6, 1.44],
    ],
  },
  gb: {
    timeZone: 'Europe/London',
    languages: [EN_GB, EN_GB, EN_US],
    places: [
      ['ENG', 'London', 51.51, -0.13],
      ['ENG', 'Manchester', 53.48, -2.24],
      ['SCT', 'Edinburgh', 55.95, -3.19],
      ['WLS', 'Cardiff', 51.48, -3.18],
    ],
  },
  ie: { timeZone: 'Europe/Dublin', languages: ['en-IE,en;q=0.9'], places: [['L', 'Dublin', 53.35, -6.26]] },
  es: {
    timeZone: 'Europe/Madrid',
    languages: ['es-ES,es;q=0.9'],
    places: [
      ['MD', 'Madrid', 40.42, -3.7],
      ['CT', 'Barcelona', 41.39, 2.17],
    ],
  },
  pl: { timeZone: 'Europe/Warsaw', languages: ['pl-PL,pl;q=0.9,en;q=0.7'], places: [['14', 'Warsaw', 52.23, 21.01]] },
  se: {
    timeZone: 'Europe/Stockholm',
    languages: ['sv-SE,sv;q=0.9,en;q=0.8'],
    places: [['AB', 'Stockholm', 59.33, 18.07]],
  },
  us: {
    timeZone: 'America/New_York',
    languages: [EN_US, EN_US, EN_US, 'es-US,es;q=0.9,en;q=0.8'],
    places: [
      ['NY', 'New York', 40.71, -74.01],
      ['MA', 'Boston', 42.36, -71.06],
      ['IL', 'Chicago', 41.88, -87.63],
      ['TX', 'Austin', 30.27, -97.74],
      ['GA', 'Atlanta', 33.75, -84.39],
    ],
  },
  ca: {
    timeZone: 'America/Toronto',
    languages: ['en-CA,en;q=0.9', 'fr-CA,fr;q=0.9,en;q=0.8'],
    places: [
      ['ON', 'Toronto', 43.65, -79.38],
      ['QC', 'Montreal', 45.5, -73.57],
    ],
  },
  br: { timeZone: 'America/Sao_Paulo', languages: ['pt-BR,pt;q=0.9'], places: [['SP', 'São Paulo', -23.55, -46.63]] },
  in: {
    timeZone: 'Asia/Kolkata',
    languages: ['en-IN,en;q=0.9', EN_US, 'hi-IN,hi;q=0.9,en;q=0.8'],
    places: [
      ['KA', 'Bengaluru', 12.97, 77.59],
      ['MH', 'Mumbai', 19.08, 72.88],
    ],
  },
  jp: { timeZone: 'Asia/Tokyo', languages: ['ja,en-US;q=0.7'], places: [['13', 'Tokyo', 35.68, 139.69]] },
  au: {
    timeZone: 'Australia/Sydney',
    languages: ['en-AU,en;q=0.9'],
    places: [
      ['NSW', 'Sydney', -33.87, 151.21],
      ['VIC', 'Melbourne', -37.81, 144.96],
    ],
  },
} as const satisfies Record<string, Country>;

export type CountryCode = keyof typeof countries;
