import type { IncomingMessage } from 'node:http';

/** How long a client that goes on sending has to read the refusal. */
export const LINGER_MS = 500;

/**
 * Leaves the rest of a refused request unread. The answer must close the connection.
 * TRICKY: node:http reads on, as fast as it comes, through a request that nobody has read, once the answer is out; one
 * that somebody has begun to read is left alone. And a connection that is closed over unread bytes takes the answer
 * with it: it is only ended first, so that the client can read why.
 */
export function stopReading(request: IncomingMessage): void {
  const { socket } = request;
  request.read(0);
  request.pause();
  socket.pause();
  socket.destroySoon = () => {
    socket.end();
    setTimeout(() => socket.destroy(), LINGER_MS).unref();
  };
}
