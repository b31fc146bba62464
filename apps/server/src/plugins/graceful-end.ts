import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http';

type Head = OutgoingHttpHeaders | OutgoingHttpHeader[];

/**
 * Lets connections end with the process: once it closes, every answer that has not begun says `Connection: close`, so
 * that no client sends its next request into a socket that is about to go.
 * @returns the class of answers to give to node:http, and what tells it that the end has come.
 */
export function gracefulEnd(): { Response: typeof ServerResponse; begin(): void } {
  let isEnding = false;
  // PERF: (npm run bench -- ingest) asked when the head is written, so that open answers need not be kept in a list.
  class EndingResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
    override writeHead(status: number, message?: string | Head, head?: Head): this {
      if (isEnding) this.shouldKeepAlive = false;
      return typeof message === 'string' ? super.writeHead(status, message, head) : super.writeHead(status, message);
    }
  }
  return {
    Response: EndingResponse as typeof ServerResponse,
    begin: () => {
      isEnding = true;
    },
  };
}
