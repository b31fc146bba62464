/** The disk failed, or the spool was closed: nothing of the append was acknowledged. `cause` is what the disk said. */
export class SpoolBroken extends Error {
  override readonly name = 'SpoolBroken';

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}
