/** Too much waits in memory for the disk: nothing of the append was kept, the caller may try again later. */
export class SpoolFull extends Error {
  override readonly name = 'SpoolFull';

  constructor(queuedBytes: number) {
    super(`the spool holds ${queuedBytes} bytes that wait for the disk and takes no more`);
  }
}
