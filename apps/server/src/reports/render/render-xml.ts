import type { ApiAnswer, WireRow, WireValue } from '../api-answer.ts';
import { escapeMarkup } from './escape-markup.ts';

const HEADER = '<?xml version="1.0" encoding="utf-8" ?>';
/** Names of columns become names of elements; whatever such a name cannot hold becomes `_`. */
const elementName = (column: string): string => column.replace(/[^A-Za-z0-9_.-]/g, '_').replace(/^[^A-Za-z_]/, '_$&');

/** COMPAT: what is not one value but was expected to be is written as JavaScript would. */
const escapeText = (value: WireValue): string =>
  escapeMarkup(typeof value === 'object' && value !== null ? String(value) : value);

function isRow(value: WireValue): value is WireRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function writeColumn(column: string, value: WireValue, tabs: string): string {
  const name = elementName(column);
  if (Array.isArray(value)) {
    const inner = value.map((one: WireValue) => writeColumn('row', one, `${tabs}\t`));
    return inner.length === 0 ? `${tabs}<${name} />\n` : `${tabs}<${name}>\n${inner.join('')}${tabs}</${name}>\n`;
  }
  if (isRow(value)) return `${tabs}<${name}>\n${writeColumns(value, `${tabs}\t`)}${tabs}</${name}>\n`;
  return `${tabs}<${name}>${escapeText(value)}</${name}>\n`;
}

const writeColumns = (row: WireRow, tabs: string): string =>
  Object.entries(row)
    .map(([column, value]) => writeColumn(column, value, tabs))
    .join('');

const writeRow = (row: WireRow, tabs: string): string =>
  `${tabs}<row>\n${writeColumns(row, `${tabs}\t`)}${tabs}</row>\n`;

const element = (attributes: string, inner: string, tabs: string): string =>
  inner === '' ? `${tabs}<result${attributes} />\n` : `${tabs}<result${attributes}>\n${inner}${tabs}</result>\n`;

function write(answer: ApiAnswer, attributes: string, tabs: string): string {
  const inside = `${tabs}\t`;
  switch (answer.kind) {
    case 'value':
      return `${tabs}<result${attributes}>${escapeText(answer.value)}</result>\n`;
    case 'row':
      return element(attributes, writeColumns(answer.row, inside), tabs);
    case 'rows':
      return element(attributes, answer.rows.map((row) => writeRow(row, inside)).join(''), tabs);
    case 'list':
      return element(attributes, answer.values.map((value) => writeColumn('row', value, inside)).join(''), tabs);
    case 'map': {
      const inner = answer.entries
        .map(([key, one]) => write(one, ` ${answer.by}="${escapeText(key)}"`, inside))
        .join('');
      const name = attributes === '' ? 'results' : 'result';
      return `${tabs}<${name}${attributes}>\n${inner}${tabs}</${name}>\n`;
    }
    case 'done':
      return `${tabs}<result${attributes}>\n${inside}<success message="ok" />\n${tabs}</result>\n`;
    case 'error':
      return `${tabs}<result${attributes}>\n${inside}<error message="${escapeText(answer.message)}" />\n${tabs}</result>\n`;
    case 'bulk':
      return element(attributes, answer.answers.map((one) => write(one, '', inside)).join(''), tabs);
  }
}

/** The answer as XML (reporting-api §2). */
export const renderXml = (answer: ApiAnswer): string => `${HEADER}\n${write(answer, '', '').trimEnd()}`;
