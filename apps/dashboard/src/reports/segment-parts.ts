/** A condition of a segment as it is built on the page. */
export interface SegmentCondition {
  name: string;
  operator: SegmentOperator;
  value: string;
}

/** Operators of the segment language, in the order in which a condition is searched for them. */
export const segmentOperators = ['==', '!=', '>=', '>', '<=', '<', '=@', '!@', '=^', '=$'] as const;
export type SegmentOperator = (typeof segmentOperators)[number];

/** Groups that must all hold; of each, one condition. */
export type SegmentParts = readonly (readonly SegmentCondition[])[];

/** Values are encoded twice where they hold what joins conditions, so that reading them finds the joints alone. */
const encodeValue = (value: string): string => encodeURIComponent(value);

export function writeSegment(parts: SegmentParts): string {
  return parts
    .map((group) => group.map(({ name, operator, value }) => `${name}${operator}${encodeValue(value)}`).join(','))
    .filter((group) => group !== '')
    .join(';');
}

/** The parts of a segment; null when it is none that this page can show as parts. */
export function readSegment(segment: string): SegmentParts | null {
  if (segment === '') return [];
  const groups: SegmentCondition[][] = [];
  for (const group of segment.split(';')) {
    const conditions: SegmentCondition[] = [];
    for (const text of group.split(',')) {
      const condition = readCondition(text);
      if (condition === null) return null;
      conditions.push(condition);
    }
    groups.push(conditions);
  }
  return groups;
}

function readCondition(text: string): SegmentCondition | null {
  const found = /^([A-Za-z][A-Za-z0-9]*)(==|!=|>=|>|<=|<|=@|!@|=\^|=\$)(.*)$/s.exec(text);
  if (found === null) return null;
  const [, name = '', operator = '==', encoded = ''] = found;
  try {
    return { name, operator: operator as SegmentOperator, value: decodeURIComponent(encoded) };
  } catch {
    // What is no percent-encoding stands as it is.
    return { name, operator: operator as SegmentOperator, value: encoded };
  }
}
