import type { RequestListener, ServerResponse } from 'node:http';

/**
 * Lets connections end with the process: once it closes, every answer that has not begun says `Connection: close`, so
 * that no client sends its next request into a socket that is about to go.
 * @returns the listener to give to node:http, and what tells it that the end has come.
 */
export function gracefulEnd(listener: RequestListener): { listener: RequestListener; begin(): void } {
  const open = new Set<ServerResponse>();
  let isEnding = false;
  return {
    listener: (request, response) => {
      if (isEnding) response.setHeader('connection', 'close');
      open.add(response);
      response.on('close', () => open.delete(response));
      listener(request, response);
    },
    begin: () => {
      isEnding = true;
      for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close');
    },
  };
}
