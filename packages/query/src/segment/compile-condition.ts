import type { QueryParam } from '../ports.ts';
import { codeNames } from './code-names.ts';
import type { Condition, Operator } from './segment.ts';

/** A condition as SQL and the value of its parameter, which is called `s` and its number in the segment. */
export interface CompiledCondition {
  sql: string;
  param: QueryParam | undefined;
}

/** The operator without its negation, which is put in front of the whole condition. */
type Positive = Exclude<Operator, '!=' | '!@'>;
const POSITIVE: Readonly<Record<'!=' | '!@', Positive>> = { '!=': '==', '!@': '=@' };

export const isNegative = ({ operator }: Condition): boolean => operator === '!=' || operator === '!@';
export const positiveOperator = (operator: Operator): Positive =>
  operator === '!=' || operator === '!@' ? POSITIVE[operator] : operator;

const SQL_OPERATORS: Readonly<Partial<Record<Positive, string>>> = {
  '==': '=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

function textSql(expression: string, operator: Positive, parameter: string): string {
  const [left, right] = [`lowerUTF8(${expression})`, `lowerUTF8(${parameter})`];
  switch (operator) {
    case '=@':
      return `position(${left}, ${right}) > 0`;
    case '=^':
      return `startsWith(${left}, ${right})`;
    case '=$':
      return `endsWith(${left}, ${right})`;
    default:
      return `${left} ${SQL_OPERATORS[operator]} ${right}`;
  }
}

/** Stored values whose name the operator accepts; names are compared alike in upper and lower case. */
function storedCodes({ name, operator, value }: Condition): string[] {
  const asked = value.toLowerCase();
  const accepts: Readonly<Partial<Record<Positive, (known: string) => boolean>>> = {
    '==': (known) => known === asked,
    '=@': (known) => known.includes(asked),
    '=^': (known) => known.startsWith(asked),
    '=$': (known) => known.endsWith(asked),
  };
  const accept = accepts[positiveOperator(operator)];
  const stored = codeNames(name).flatMap(([known, code]) => (accept?.(known.toLowerCase()) ? [code] : []));
  return [...new Set(stored)];
}

/** `^https?://(www\.)?` is no part of an address's identity. */
const withoutPrefix = (value: string): string => value.replace(/^https?:\/\/(www\.)?/i, '');

const NUMBER_TYPES = {
  number: ['{p:Float64}', ''],
  coordinate: ['toFloat32({p:Float64})', ''],
  id: ['{p:UInt64}', ''],
  address: ['toIPv6({p:String})', 'toIPv6OrDefault'],
} as const;

/** The condition without its negation over the columns of its table. */
export function compileCondition(condition: Condition, index: number): CompiledCondition {
  const { each } = condition.name;
  const { sql, param } = compileOne(condition, index);
  return { sql: each === undefined ? sql : `arrayExists(element -> ${sql}, ${each})`, param };
}

function compileOne(condition: Condition, index: number): CompiledCondition {
  const { name, value } = condition;
  const { sql, value: kind, isNullable } = name;
  const operator = positiveOperator(condition.operator);
  const parameter = `{s${index}:String}`;
  if (value === '') {
    const isText = kind === 'text' || kind === 'url' || kind === 'address' || kind === 'code';
    const zero = isText ? `${sql} IN ('', '0')` : `${sql} = 0`;
    return { sql: isNullable === true ? `(isNull(${sql}) OR ${zero})` : zero, param: undefined };
  }
  switch (kind) {
    case 'code':
      return { sql: `${sql} IN {s${index}:Array(String)}`, param: storedCodes(condition) };
    case 'text':
      return { sql: textSql(sql, operator, parameter), param: value };
    case 'url':
      return { sql: textSql(sql, operator, parameter), param: withoutPrefix(value) };
    default: {
      const compared = SQL_OPERATORS[operator];
      if (compared === undefined) return { sql: textSql(`toString(${sql})`, operator, parameter), param: value };
      const [template, cast] = NUMBER_TYPES[kind];
      const left = cast === '' ? sql : `${cast}(${sql})`;
      return { sql: `${left} ${compared} ${template.replace('p:', `s${index}:`)}`, param: value };
    }
  }
}
