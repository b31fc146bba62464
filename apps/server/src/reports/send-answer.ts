import { AccordError } from '@accord/catalog/errors';
import type { Parameters } from '@accord/query/parse/parameters';
import type { FastifyReply } from 'fastify';
import type { ApiAnswer } from './api-answer.ts';
import { columnTitle } from './render/column-title.ts';
import { renderCsv } from './render/render-csv.ts';
import { renderHtml } from './render/render-html.ts';
import { renderJson } from './render/render-json.ts';
import { renderRss } from './render/render-rss.ts';
import { renderXml } from './render/render-xml.ts';

const FORMATS = ['json', 'xml', 'csv', 'tsv', 'html', 'rss'] as const;
export type ApiFormat = (typeof FORMATS)[number];

/** The format that the caller asks for. @throws AccordError not-supported */
export function chooseFormat(parameters: Parameters): ApiFormat {
  const asked = (parameters.text('format') || 'xml').toLowerCase();
  const format = FORMATS.find((known) => known === asked);
  if (asked === 'original') {
    throw new AccordError(
      'not-supported',
      `The format 'original' holds objects of PHP, serialize=1 is no longer answered. Use ${FORMATS.join(', ')}.`,
    );
  }
  if (format === undefined)
    throw new AccordError(
      'not-supported',
      `The format '${asked.slice(0, 20)}' is not available. Use ${FORMATS.join(', ')}.`,
    );
  return format;
}

const PLAIN = 'text/plain; charset=utf-8';

const methodOf = (parameters: Parameters): string => parameters.text('method') ?? '';

function sendTable(reply: FastifyReply, text: string, parameters: Parameters): FastifyReply {
  const type = 'application/vnd.ms-excel';
  if (parameters.text('convertToUnicode') === '0') return reply.type(`${type}; charset=utf-8`).send(text);
  return reply.type(`${type}; charset=utf-16le`).send(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

/** The words for columns, where the caller asks for words. */
const titlesFor = (parameters: Parameters): ((column: string) => string) =>
  parameters.text('translateColumnNames') === '1' ? columnTitle : (column) => column;

/** Where the screens are, as the caller came here. */
const home = ({ request }: FastifyReply): string => `${request.protocol}://${request.host}/`;

/** Sends an answer in its format with the status (reporting-api §2). */
export function sendAnswer(
  reply: FastifyReply,
  answer: ApiAnswer,
  format: ApiFormat,
  parameters: Parameters,
  status: number,
): FastifyReply {
  reply.status(status).header('cache-control', 'no-store');
  switch (format) {
    case 'json': {
      const callback = parameters.text('callback') ?? parameters.text('jsoncallback') ?? '';
      const json = renderJson(answer);
      if (/^[0-9a-zA-Z_.]+$/.test(callback))
        return reply.type('application/javascript; charset=utf-8').send(`${callback}(${json})`);
      return reply.type('application/json; charset=utf-8').send(json);
    }
    case 'xml':
      return reply.type('text/xml; charset=utf-8').send(renderXml(answer));
    case 'csv':
    case 'tsv': {
      const text = renderCsv(answer, format === 'csv' ? ',' : '\t', titlesFor(parameters));
      if (answer.kind === 'error') return reply.type(PLAIN).send(text);
      return sendTable(reply, text, parameters);
    }
    case 'html':
      // A browser shows the table as text: whatever visitors sent stays text, also in a page of this address.
      return reply.type(PLAIN).send(renderHtml(answer, methodOf(parameters).replace('.', '_'), titlesFor(parameters)));
    case 'rss': {
      const date = parameters.text('date') ?? '';
      const feed = { method: methodOf(parameters), link: home(reply), date, titleOf: titlesFor(parameters) };
      const text = renderRss(answer, feed);
      return reply.type(answer.kind === 'error' ? PLAIN : 'text/xml; charset=utf-8').send(text);
    }
  }
}
