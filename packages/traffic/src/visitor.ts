import { type Agent, desktopAgents, mobileAgents } from './agents.ts';
import { chooserOf } from './chooser-of.ts';
import { type Country, type CountryCode, countries } from './countries.ts';
import { mix, mixHex16, seededRandom } from './seeded-random.ts';

/** Someone who visits a site. */
export interface Visitor {
  /** As the cookie holds it: 16 hexadecimal characters. */
  readonly id: string;
  readonly country: CountryCode;
  readonly region: string;
  readonly city: string;
  /** As they travel. */
  readonly latitude: string;
  readonly longitude: string;
  readonly language: string;
  readonly agent: Agent;
  readonly resolution: string;
  /** From a range that is set aside for documentation: it belongs to nobody. */
  readonly address: string;
}

const chooseDesktop = chooserOf(desktopAgents);
const chooseMobile = chooserOf(mobileAgents);
/** RFC 5737. */
const IPV4 = ['192.0.2', '198.51.100', '203.0.113'] as const;
/** There are 762 such addresses: with more visitors on them, their fingerprints would be alike too often. */
const MOST_ON_IPV4 = 400;

/**
 * The visitor of that number. Nothing is remembered: the same numbers give the same person, so that ten million of
 * them cost no memory.
 * @param mobile part of the site's visitors who use a phone
 */
export function visitorOf(seed: number, siteId: number, country: CountryCode, number: number, mobile: number): Visitor {
  const code = mix(country.charCodeAt(0), country.charCodeAt(1));
  const random = seededRandom(seed, siteId, code, number, 3);
  const { languages, places }: Country = countries[country];
  const [region, city, latitude, longitude] = at(places, random.next() ** 1.6);
  const agent = random.happens(mobile) ? chooseMobile(random.next()) : chooseDesktop(random.next());
  return {
    id: mixHex16(seed, siteId, code, number),
    country,
    region,
    city,
    latitude: String(latitude),
    longitude: String(longitude),
    language: at(languages, random.next()),
    agent,
    resolution: at(agent.resolutions, random.next()),
    address: addressOf(mix(seed, siteId, code, number, 5), number < MOST_ON_IPV4 && random.happens(0.4)),
  };
}

function at<Value>(values: readonly Value[], share: number): Value {
  return values[Math.floor(share * values.length)] as Value;
}

function addressOf(bits: number, isIpv4: boolean): string {
  if (isIpv4) return `${IPV4[bits % IPV4.length]}.${1 + (Math.floor(bits / 7) % 254)}`;
  // RFC 3849.
  return `2001:db8:${(bits >>> 16).toString(16)}:${(bits & 0xffff).toString(16)}::1`;
}
