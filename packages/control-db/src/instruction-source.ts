/** Who gave an instruction, and by what way. */
export interface InstructionSource {
  /** Null for a token of nobody, and for the product itself. */
  readonly userId: string | null;
  readonly origin: 'ui' | 'api' | 'compat-api' | 'setup' | 'demo';
  /** At most 500 characters, in the controller's own words; '' when none was given. */
  readonly reason: string;
}
