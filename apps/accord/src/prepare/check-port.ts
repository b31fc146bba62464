import { createServer } from 'node:net';
import { failed, ok, type Result } from '@accord/kit/result';

/**
 * Whether the server will be able to listen, found out before anything is started.
 * @returns or a sentence that names the variable to change.
 */
export function checkPort(host: string, port: number): Promise<Result<void, string>> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (cause: NodeJS.ErrnoException) => resolve(failed(whyNot(host, port, cause))));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(ok(undefined))));
  });
}

function whyNot(host: string, port: number, cause: NodeJS.ErrnoException): string {
  switch (cause.code) {
    case 'EADDRINUSE': {
      const other = port < 65_535 ? port + 1 : port - 1;
      return `Port ${port} on ${host} is in use by another program. Choose another one with ACCORD_PORT: ACCORD_PORT=${other} npm start`;
    }
    case 'EACCES':
      return `Port ${port} needs more rights than this user has. Choose one from 1024 up with ACCORD_PORT, and put a proxy in front.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is no address of this machine. Set ACCORD_HOST to one that is; 0.0.0.0 means all of them.`;
    default:
      return `Listening on ${host}, port ${port}, is not possible: ${cause.message}. ACCORD_HOST and ACCORD_PORT choose where.`;
  }
}
