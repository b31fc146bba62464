/** One word of the command line. */
export interface Command {
  readonly name: string;
  /** How its arguments are written, for the help text; empty when there are none. */
  readonly usage: string;
  /** What it does, as one line of the help text. */
  readonly summary: string;
  /** @returns the exit code of the process: 0 when it did what was asked. */
  run(args: readonly string[]): Promise<number>;
}
