import { describe, expect, it } from 'vitest';
import type { ApiAnswer } from '../api-answer.ts';
import { csvCell } from './csv-cell.ts';
import { renderCsv } from './render-csv.ts';
import { renderJson } from './render-json.ts';
import { renderXml } from './render-xml.ts';

const HEADER = '<?xml version="1.0" encoding="utf-8" ?>\n';
const ROWS: ApiAnswer = { kind: 'rows', rows: [{ label: 'a & <b>', nb_visits: 2, subtable: [{ label: 'x' }] }] };
const DAYS: ApiAnswer = {
  kind: 'map',
  by: 'date',
  entries: [
    ['2024-03-04', { kind: 'rows', rows: [] }],
    ['2024-03-05', { kind: 'row', row: { nb_visits: 2 } }],
  ],
};

describe('renderJson', () => {
  it.each<[ApiAnswer, string]>([
    [{ kind: 'value', value: 5 }, '{"value":5}'],
    [{ kind: 'list', values: [1, 2] }, '[1,2]'],
    [{ kind: 'rows', rows: [] }, '[]'],
    [{ kind: 'done' }, '{"result":"success","message":"ok"}'],
    [{ kind: 'error', message: 'no' }, '{"result":"error","message":"no"}'],
    [DAYS, '{"2024-03-04":[],"2024-03-05":{"nb_visits":2}}'],
    [{ kind: 'map', by: 'date', entries: [['2024', { kind: 'value', value: 3 }]] }, '{"2024":3}'],
    [
      { kind: 'bulk', answers: [{ kind: 'value', value: 1 }, DAYS] },
      '[{"value":1},{"2024-03-04":[],"2024-03-05":{"nb_visits":2}}]',
    ],
  ])('%#', (answer, json) => {
    expect(renderJson(answer)).toBe(json);
  });
});

describe('renderXml', () => {
  it.each<[ApiAnswer, string]>([
    [{ kind: 'value', value: 5 }, '<result>5</result>'],
    [{ kind: 'rows', rows: [] }, '<result />'],
    [
      ROWS,
      '<result>\n\t<row>\n\t\t<label>a &amp; &lt;b&gt;</label>\n\t\t<nb_visits>2</nb_visits>\n\t\t<subtable>\n\t\t\t<row>\n\t\t\t\t<label>x</label>\n\t\t\t</row>\n\t\t</subtable>\n\t</row>\n</result>',
    ],
    [
      DAYS,
      '<results>\n\t<result date="2024-03-04" />\n\t<result date="2024-03-05">\n\t\t<nb_visits>2</nb_visits>\n\t</result>\n</results>',
    ],
    [{ kind: 'done' }, '<result>\n\t<success message="ok" />\n</result>'],
    [{ kind: 'error', message: 'a "b"' }, '<result>\n\t<error message="a &quot;b&quot;" />\n</result>'],
    [{ kind: 'row', row: { 'odd name': 'x\u0001y' } }, '<result>\n\t<odd_name>xy</odd_name>\n</result>'],
  ])('%#', (answer, xml) => {
    expect(renderXml(answer)).toBe(`${HEADER}${xml}`);
  });
});

describe('renderCsv', () => {
  it('has one header for rows of different columns, keys of maps in front', () => {
    expect(renderCsv(DAYS, ',')).toBe('date,nb_visits\n2024-03-05,2');
    expect(renderCsv(ROWS, '\t')).toBe('label\tnb_visits\na & <b>\t2');
    expect(renderCsv({ kind: 'value', value: 7 }, ',')).toBe('value\n7');
    expect(renderCsv({ kind: 'done' }, ',')).toBe('message\nok');
    expect(renderCsv({ kind: 'error', message: 'no' }, ',')).toBe('Error: no');
  });
});

describe('csvCell', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['=1+1', "'=1+1"],
    ['  +1', "'  +1"],
    ['@x', "'@x"],
    ['-cmd', "'-cmd"],
    ['\uff1d1', "'\uff1d1"],
    ['\tx', "'\tx"],
    ['=a,b', '"\'=a,b"'],
    ['-5', '-5'],
    ['-1.5%', '-1.5%'],
    [-5, '-5'],
    [null, ''],
  ])('%j', (value, cell) => {
    expect(csvCell(value, ',')).toBe(cell);
  });
});
