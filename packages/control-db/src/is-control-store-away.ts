/** Errors of the socket, and of a PostgreSQL that is starting, stopping or full. */
const CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);
/** pg gives these no code. */
const MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** True when PostgreSQL could not be reached, or hung up: the same question may succeed later. */
export function isControlStoreAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  // A missing file is ENOENT as well; a missing socket says so by the call.
  if (code === 'ENOENT') return syscall === 'connect';
  return (code !== undefined && CODES.has(code)) || MESSAGES.test(error.message) || isControlStoreAway(error.cause);
}
