import { describe, expect, it } from 'vitest';
import { compileCondition } from './compile-condition.ts';
import { parseSegment } from './parse-segment.ts';
import { isCondition } from './segment.ts';

/** The SQL and the parameter of the only condition of a segment. */
function compile(text: string): [string, unknown] {
  const segment = parseSegment(text);
  const condition = segment.ok ? segment.value[0]?.[0] : undefined;
  if (condition === undefined || !isCondition(condition)) throw new Error(`${text} is not one condition`);
  const { sql, param } = compileCondition(condition, 3);
  return [sql, param];
}

describe('compileCondition', () => {
  it.each<[string, string, unknown]>([
    ['city==Berlin', 'lowerUTF8(city) = lowerUTF8({s3:String})', 'Berlin'],
    ['city=@er', 'position(lowerUTF8(city), lowerUTF8({s3:String})) > 0', 'er'],
    ['city=^Be', 'startsWith(lowerUTF8(city), lowerUTF8({s3:String}))', 'Be'],
    ['city=$in', 'endsWith(lowerUTF8(city), lowerUTF8({s3:String}))', 'in'],
    ['city<M', 'lowerUTF8(city) < lowerUTF8({s3:String})', 'M'],
    ['city==', "city IN ('', '0')", undefined],
    ['pageUrl==http://www.example.org/a', 'lowerUTF8(url) = lowerUTF8({s3:String})', 'example.org/a'],
    ['pageUrl=@https://', 'position(lowerUTF8(url), lowerUTF8({s3:String})) > 0', ''],
    ['actions>=3', 'actions >= {s3:Float64}', '3'],
    ['actions==', 'actions = 0', undefined],
    ['actions=^1', 'startsWith(lowerUTF8(toString(actions)), lowerUTF8({s3:String}))', '1'],
    ['visitId==18446744073709551615', 'visit_id = {s3:UInt64}', '18446744073709551615'],
    ['latitude>52.5', 'latitude > toFloat32({s3:Float64})', '52.5'],
    ['latitude==', '(isNull(latitude) OR latitude = 0)', undefined],
    ['visitIp<=192.0.2.9', 'toIPv6OrDefault(masked_ip) <= toIPv6({s3:String})', '192.0.2.9'],
    ['visitorType==returning', 'toString(returning) IN {s3:Array(String)}', ['1']],
    ['visitorType==1', 'toString(returning) IN {s3:Array(String)}', ['1']],
    ['visitorType=^returning', 'toString(returning) IN {s3:Array(String)}', ['1', '2']],
    ['visitorType==lost', 'toString(returning) IN {s3:Array(String)}', []],
    ['browserCode==ff', 'browser IN {s3:Array(String)}', ['Firefox']],
    ['operatingSystemCode==WIN', 'os IN {s3:Array(String)}', ['Windows']],
    ['countryName==new zealand', 'country IN {s3:Array(String)}', ['nz']],
    ['continentCode==ant', 'country IN {s3:Array(String)}', ['aq', 'bv', 'gs', 'hm', 'tf']],
  ])('%s', (text, sql, param) => {
    expect(compile(text)).toEqual([sql, param]);
  });

  it.each([
    ['city!=Berlin', 'city==Berlin'],
    ['city!@er', 'city=@er'],
    ['visitorType!=new', 'visitorType==new'],
  ])('%s is what %s is, negated outside', (negative, positive) => {
    expect(compile(negative)).toEqual(compile(positive));
  });
});
