import type { ApiAnswer } from '../api-answer.ts';
import { escapeMarkup } from './escape-markup.ts';
import { type Cell, tableCells } from './table-cells.ts';

function row(tag: 'td' | 'th', cells: readonly Cell[]): string {
  const written = cells.map((cell) => {
    // A cell that holds nothing still is a cell: without content its border is not drawn.
    const isNothing = cell === undefined || cell === null || cell === '';
    return `\t\t<${tag}>${isNothing ? '-' : escapeMarkup(cell)}</${tag}>\n`;
  });
  return `\t<tr>\n${written.join('')}\t</tr>\n`;
}

/**
 * The answer as a table (reporting-api §2), names of the columns above.
 * @param id of the table element, `Plugin_method`
 * @param titleOf what a column is called in the header
 */
export function renderHtml(answer: ApiAnswer, id: string, titleOf = (column: string) => column): string {
  if (answer.kind === 'error') return `Error: ${escapeMarkup(answer.message)}`;
  const { columns, lines } = tableCells(answer);
  if (lines.length === 0) return 'No data available';
  const head = `<thead>\n${row('th', columns.map(titleOf))}</thead>\n`;
  const body = `<tbody>\n${lines.map((line) => row('td', line)).join('')}</tbody>\n`;
  return `<table id="${escapeMarkup(id)}" border="1">\n${head}${body}</table>\n`;
}
