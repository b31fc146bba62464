import { AccordError } from '@accord/catalog/errors';
import type { Parameters } from '@accord/query/parse/parameters';
import type { FastifyReply } from 'fastify';
import type { ApiAnswer } from './api-answer.ts';
import { renderCsv } from './render/render-csv.ts';
import { renderJson } from './render/render-json.ts';
import { renderXml } from './render/render-xml.ts';

export type ApiFormat = 'json' | 'xml' | 'csv' | 'tsv';
const FORMATS: readonly ApiFormat[] = ['json', 'xml', 'csv', 'tsv'];

/** The format that the caller asks for. @throws AccordError not-supported */
export function chooseFormat(parameters: Parameters): ApiFormat {
  const asked = (parameters.text('format') || 'xml').toLowerCase();
  const format = FORMATS.find((known) => known === asked);
  if (format === undefined)
    throw new AccordError(
      'not-supported',
      `The format '${asked.slice(0, 20)}' is not available. Use ${FORMATS.join(', ')}.`,
    );
  return format;
}

function sendTable(reply: FastifyReply, text: string, parameters: Parameters): FastifyReply {
  const type = 'application/vnd.ms-excel';
  if (parameters.text('convertToUnicode') === '0') return reply.type(`${type}; charset=utf-8`).send(text);
  return reply.type(`${type}; charset=utf-16le`).send(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

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
      const text = renderCsv(answer, format === 'csv' ? ',' : '\t');
      if (answer.kind === 'error') return reply.type('text/plain; charset=utf-8').send(text);
      return sendTable(reply, text, parameters);
    }
  }
}
