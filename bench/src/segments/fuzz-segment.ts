import type { SegmentName } from '@accord/catalog/define-segment';
import { segments } from '@accord/catalog/generated/segments';
import { OPERATORS } from '@accord/query/segment/segment';

const names = segments.map(({ wire, isNumbered }: SegmentName) => (isNumbered === true ? `${wire}3` : wire));
const STEPS = ['pageUrl', 'pageTitle', 'eventCategory', 'eventValue', 'siteSearchKeyword', 'dimension3', 'contentName'];
const STRANGE_NAMES = ['', '__proto__', 'constructor', 'CITY', 'visit_id', "city'", 'dimension0', 'dimension1000'];
const VALUES = [
  ...['', '0', '1', '-1', '7.5', '1e9', '999999999999999', '18446744073709551615', '18446744073709551616', 'NaN'],
  ...['192.0.2.1', '::1', '::ffff:1.2.3.4', '256.1.1.1', '52.52', 'de', 'new', 'returning', '2026-11-02', '00aa'],
  ...['http://www.example.org/', 'https://', 'a', 'ü', 'e\u0301', '\u{1f4a9}', '\ud800', '\0', '\n', '%', '%00', '%zz'],
  ...["'", '"', '`', '\\', "\\'", "' OR 1=1 --", '/*', '*/', '--', ';', ',', '\\;', '\\,', '%3B', '%2C', '%27', '%5C'],
  ...['{s0:String}', '{siteId:UInt32}', '{p:String}', '{}', '?', '$1', '@x', 'NULL', '(SELECT 1)', "url('http://x')"],
  ...['%', '_', '.*', '(a+)+$', '\\u0027', '\t\\N', 'x'.repeat(2_048), 'x'.repeat(2_049)],
];

/** A text of the segment language, or one that nearly is; the same for the same `random`. */
export function fuzzSegment(random: () => number): string {
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const noise = (): string => String.fromCharCode(...Array.from({ length: below(12) }, () => below(0x250)));
  const value = (): string => {
    const text = random() < 0.2 ? noise() : `${pick(VALUES)}${random() < 0.2 ? pick(VALUES) : ''}`;
    return random() < 0.3 ? encodeURIComponent(Buffer.from(text).toString()) : text;
  };
  const condition = (): string => {
    const name = random() < 0.98 ? pick(names) : pick(STRANGE_NAMES);
    return `${name}${random() < 0.99 ? pick(OPERATORS) : pick(['=', '', '~', '<>'])}${value()}`;
  };
  const groups = (depth: number): string => {
    const count = random() < 0.6 ? 1 : 1 + below(6);
    let text = term(depth);
    for (let more = 1; more < count; more += 1) text += `${pick([';', ',', ';;'.slice(below(2))])}${term(depth)}`;
    return text;
  };
  const step = (): string => `${random() < 0.9 ? pick(STEPS) : pick(names)}${pick(OPERATORS)}${value()}`;
  const sequence = (): string => {
    let text = step();
    for (let more = below(3); more >= 0; more -= 1)
      text += `>>${random() < 0.4 ? pick(['30m>>', '9d>>', '0s>>', '1x>>']) : ''}${step()}`;
    return text;
  };
  const term = (depth: number): string => {
    if (depth > 3 || random() < 0.8) return condition();
    const start = `${pick(['', '!'])}${pick(['visitor(', 'visitor(7d|', 'sequence(', 'visitorSequence(', 'visitorSequence(400d|'])}`;
    return `${start}${start.includes('equence') ? sequence() : groups(depth + 1)}${random() < 0.97 ? ')' : ''}`;
  };
  const text = groups(0);
  return random() < 0.02 ? text.slice(0, below(text.length)) : text;
}
