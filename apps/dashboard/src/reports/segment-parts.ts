import { endOfBrackets, splitAt } from './split-segment-text.ts';

/** A condition of a segment as it is built on the page. */
export interface SegmentCondition {
  name: string;
  operator: SegmentOperator;
  value: string;
}

/** Operators of the segment language, in the order in which a condition is searched for them. */
export const segmentOperators = ['==', '!=', '>=', '>', '<=', '<', '=@', '!@', '=^', '=$'] as const;
export type SegmentOperator = (typeof segmentOperators)[number];

/** Whose visits a group of conditions is about: the visit itself, any of its visitor's, none of them. */
export const whose = ['visit', 'visitor', 'noneOfVisitor'] as const;
export type Whose = (typeof whose)[number];

/** One of the conditions holds. */
export interface ConditionGroup {
  of: Whose;
  conditions: readonly SegmentCondition[];
}

/** Where a sequence is looked for: in the visit, in all visits of its visitor; or that it is not there. */
export const places = ['visit', 'visitor', 'notInVisit', 'notOfVisitor'] as const;
export type Place = (typeof places)[number];

export interface SequenceStep {
  condition: SegmentCondition;
  /** Longest time since the step before, such as `30m`; '' is any. */
  within: string;
}
export interface Sequence {
  in: Place;
  steps: readonly SequenceStep[];
}

export type SegmentPart = ConditionGroup | Sequence;
/** All of these must hold. */
export type SegmentParts = readonly SegmentPart[];

export const isSequence = (part: SegmentPart): part is Sequence => 'steps' in part;

const WHOSE: Readonly<Record<Whose, string>> = { visit: '', visitor: 'visitor(', noneOfVisitor: '!visitor(' };
const PLACES: Readonly<Record<Place, string>> = {
  visit: 'sequence(',
  visitor: 'visitorSequence(',
  notInVisit: '!sequence(',
  notOfVisitor: '!visitorSequence(',
};

/** Values are encoded twice where they hold what joins conditions, so that reading them finds the joints alone. */
const writeCondition = ({ name, operator, value }: SegmentCondition): string =>
  `${name}${operator}${encodeURIComponent(value)}`;
/** Brackets, which that leaves alone, would end those around it. */
const writeInside = (condition: SegmentCondition): string => writeCondition(condition).replace(/[()]/g, '\\$&');

function writePart(part: SegmentPart): string {
  if (isSequence(part)) {
    const steps = part.steps.map(
      ({ condition, within }, at) => `${at === 0 || within === '' ? '' : `${within}>>`}${writeInside(condition)}`,
    );
    return `${PLACES[part.in]}${steps.join('>>')})`;
  }
  if (part.of === 'visit') return part.conditions.map(writeCondition).join(',');
  return `${WHOSE[part.of]}${part.conditions.map(writeInside).join(',')})`;
}

export const writeSegment = (parts: SegmentParts): string => parts.map(writePart).join(';');

/** The parts of a segment; null when it is none that this page can show as parts. */
export function readSegment(segment: string): SegmentParts | null {
  if (segment === '') return [];
  return whole(splitAt(segment, ';').map(readPart));
}

/** Every one of them, or null when one is missing. */
function whole<Item>(items: readonly (Item | null)[]): Item[] | null {
  const found = items.filter((item) => item !== null);
  return found.length === items.length ? found : null;
}

function readPart(text: string): SegmentPart | null {
  const bracketed = /^!?[A-Za-z]+\(/.exec(text)?.[0];
  if (bracketed === undefined) {
    const conditions = whole(splitAt(text, ',').map(readCondition));
    return conditions && { of: 'visit', conditions };
  }
  if (endOfBrackets(text) !== text.length) return null;
  const inside = text.slice(bracketed.length, -1);
  const of = whose.find((one) => WHOSE[one] === bracketed);
  if (of !== undefined) {
    const conditions = whole(splitAt(inside, ',').map(readInside));
    return conditions && { of, conditions };
  }
  const place = places.find((one) => PLACES[one] === bracketed);
  const steps = place && readSteps(splitAt(inside, '>>'));
  return steps ? { in: place, steps } : null;
}

function readSteps(texts: readonly string[]): SequenceStep[] | null {
  const steps: SequenceStep[] = [];
  let within = '';
  for (const text of texts) {
    if (steps.length > 0 && within === '' && /^\d{1,4}[smhd]$/.test(text)) {
      within = text;
      continue;
    }
    const condition = readInside(text);
    if (condition === null) return null;
    steps.push({ condition, within });
    within = '';
  }
  return within === '' && steps.length > 1 ? steps : null;
}

const readInside = (text: string): SegmentCondition | null => readCondition(text.replace(/\\([()])/g, '$1'));

function readCondition(text: string): SegmentCondition | null {
  const found = /^([A-Za-z][A-Za-z0-9]*)(==|!=|>=|>|<=|<|=@|!@|=\^|=\$)([^;,]*)$/s.exec(text);
  if (found === null) return null;
  const [, name = '', operator = '==', encoded = ''] = found;
  try {
    return { name, operator: operator as SegmentOperator, value: decodeURIComponent(encoded) };
  } catch {
    // What is no percent-encoding stands as it is.
    return { name, operator: operator as SegmentOperator, value: encoded };
  }
}
