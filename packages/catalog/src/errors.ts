/** Every error that leaves the server: what happened in words that a person can act on, never internals. */
export const ERRORS = {
  'bad-parameter': { status: 400, message: 'A parameter has a value that cannot be used.' },
  'missing-parameter': { status: 400, message: 'A parameter is missing.' },
  'not-signed-in': { status: 401, message: 'You are not signed in, or the token is not valid.' },
  'no-access': { status: 403, message: 'You have no access to this.' },
  'wrong-origin': { status: 403, message: 'This change was asked for by a page of another address.' },
  'token-in-url': { status: 401, message: 'This token may only be sent in the body or in the Authorization header.' },
  'unknown-method': { status: 404, message: 'This method does not exist.' },
  'unknown-report': { status: 404, message: 'This report does not exist.' },
  'unknown-site': { status: 404, message: 'This site does not exist.' },
  'not-found': { status: 404, message: 'There is nothing at this address.' },
  'not-supported': { status: 501, message: 'This is not available yet.' },
  conflict: { status: 409, message: 'This contradicts what is stored.' },
  'setup-done': { status: 409, message: 'Accord is already set up.' },
  'setup-needed': { status: 409, message: 'Accord is not set up yet.' },
  'too-large': { status: 413, message: 'The request is larger than the limit.' },
  'too-many-requests': { status: 429, message: 'Too many requests. Wait a moment and try again.' },
  'question-too-large': {
    status: 422,
    message: 'The question needs more memory than allowed. Ask for a shorter period.',
  },
  'question-too-slow': { status: 504, message: 'The answer took too long. Ask for a shorter period.' },
  'caller-left': { status: 499, message: 'The caller left before the answer was ready.' },
  'store-unavailable': { status: 503, message: 'The store does not answer at the moment. New hits are safe.' },
  internal: { status: 500, message: 'Something went wrong on our side.' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** The only error that HTTP handlers throw on purpose; mapped to an answer in one place per surface. */
export class AccordError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  /** Field errors by path, for forms. */
  readonly fields: Readonly<Record<string, string>> | undefined;

  /**
   * @param code which of the closed list happened
   * @param detail what happened this time, in words for the caller; the catalogue's message when left out
   */
  constructor(code: ErrorCode, detail?: string, fields?: Readonly<Record<string, string>>) {
    super(detail ?? ERRORS[code].message);
    this.name = 'AccordError';
    this.code = code;
    this.status = ERRORS[code].status;
    this.fields = fields;
  }
}
