/** Why the event store did not answer. A closed list: callers map it, nobody reads messages. */
export type EventStoreErrorKind = 'unavailable' | 'timeout' | 'too-large' | 'refused' | 'failed';

/** Failure of the event store. `code` is ClickHouse's error code where the engine gave one, else null. */
export class EventStoreError extends Error {
  override readonly name = 'EventStoreError';
  readonly kind: EventStoreErrorKind;
  readonly code: number | null;

  constructor(kind: EventStoreErrorKind, message: string, code: number | null = null, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.code = code;
  }
}

/** ClickHouse error codes that mean something to a caller; every other code is `failed`. */
const KIND_OF_CODE: Readonly<Record<number, EventStoreErrorKind>> = {
  159: 'timeout', // TIMEOUT_EXCEEDED
  160: 'timeout', // TOO_SLOW
  209: 'unavailable', // SOCKET_TIMEOUT
  210: 'unavailable', // NETWORK_ERROR
  202: 'unavailable', // TOO_MANY_SIMULTANEOUS_QUERIES
  252: 'unavailable', // TOO_MANY_PARTS: merging has to catch up first
  279: 'unavailable', // ALL_CONNECTION_TRIES_FAILED
  158: 'too-large', // TOO_MANY_ROWS
  241: 'too-large', // MEMORY_LIMIT_EXCEEDED
  307: 'too-large', // TOO_MANY_BYTES
  396: 'too-large', // TOO_MANY_ROWS_OR_BYTES
  164: 'refused', // READONLY
  291: 'refused', // DATABASE_ACCESS_DENIED
  446: 'refused', // FUNCTION_NOT_ALLOWED
  452: 'refused', // SETTING_CONSTRAINT_VIOLATION
  497: 'refused', // ACCESS_DENIED
};

/** The error for an engine's answer: its code decides the kind. */
export function errorOfCode(code: number | null, message: string, cause?: unknown): EventStoreError {
  const kind = code === null ? 'failed' : (KIND_OF_CODE[code] ?? 'failed');
  return new EventStoreError(kind, message, code, cause);
}
