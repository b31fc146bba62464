import { describe, expect, it } from 'vitest';
import type { ApiAnswer } from '../api-answer.ts';
import { columnTitle } from './column-title.ts';
import { csvCell } from './csv-cell.ts';
import { renderCsv } from './render-csv.ts';
import { renderHtml } from './render-html.ts';
import { renderJson } from './render-json.ts';
import { renderRss } from './render-rss.ts';
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

describe('renderHtml', () => {
  it('is a table whose cells cannot become markup, a dash where nothing is', () => {
    expect(renderHtml(ROWS, 'Actions_getPageUrls')).toBe(
      '<table id="Actions_getPageUrls" border="1">\n<thead>\n\t<tr>\n\t\t<th>label</th>\n\t\t<th>nb_visits</th>\n\t</tr>\n</thead>\n<tbody>\n\t<tr>\n\t\t<td>a &amp; &lt;b&gt;</td>\n\t\t<td>2</td>\n\t</tr>\n</tbody>\n</table>\n',
    );
    const uneven: ApiAnswer = { kind: 'rows', rows: [{ label: 'a', code: 'x' }, { label: 'b' }], figures: ['label'] };
    expect(renderHtml(uneven, 'x')).toContain('<td>b</td>\n\t\t<td>-</td>');
    expect(renderHtml(uneven, 'x')).toContain('<th>metadata_code</th>');
    expect(renderHtml({ kind: 'rows', rows: [] }, 'x')).toBe('No data available');
    expect(renderHtml({ kind: 'error', message: '<b>' }, 'x')).toBe('Error: &lt;b&gt;');
  });
});

describe('renderRss', () => {
  const feed = { method: 'Actions.get', link: 'https://a.example/', date: '2024-03-05', titleOf: columnTitle };
  it('has an item a period, the newest first', () => {
    const text = renderRss(DAYS, feed);
    expect([...text.matchAll(/<title>(\d.*?)</g)].map(([, title]) => title)).toEqual(['2024-03-05', '2024-03-04']);
    expect(text).toContain('<pubDate>Tue, 05 Mar 2024 00:00:00 GMT</pubDate>');
    expect(text).toContain('&lt;th&gt;Visits&lt;/th&gt;');
    expect(text).toContain('<description>No data available</description>');
  });
  it('has one for one period, also one without a day', () => {
    expect(renderRss(ROWS, { ...feed, date: '2024-03' })).toContain('Fri, 01 Mar 2024');
    expect(renderRss(ROWS, { ...feed, date: 'today' })).not.toContain('pubDate');
    expect(renderRss(ROWS, feed)).toContain('a &amp;amp; &amp;lt;b&amp;gt;');
  });
  it('is about one site', () => {
    expect(() => renderRss({ kind: 'map', by: 'idSite', entries: [['1', ROWS]] }, feed)).toThrow('one site');
  });
});

describe('columnTitle', () => {
  it.each([
    ['nb_visits', 'Visits'],
    ['bounce_rate', 'Bounce rate'],
    ['label', 'Label'],
    ['metadata_url', 'Metadata: url'],
    ['goal_1_revenue', 'goal_1_revenue'],
    ['constructor', 'constructor'],
  ])('%s', (column, title) => {
    expect(columnTitle(column)).toBe(title);
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
