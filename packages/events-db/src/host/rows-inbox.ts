import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that carry rows into the engine: written, read by `file()` within the same request, removed. */
export class RowsInbox {
  readonly #folder: string;
  #sequence = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder and removes what a killed process left. */
  async open(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
  }

  /** Lends the path of a file with these bytes while `use` runs. */
  async lend<Value>(rows: Buffer, use: (path: string) => Promise<Value>): Promise<Value> {
    this.#sequence += 1;
    const path = join(this.#folder, `${this.#sequence}.rows`);
    try {
      await writeFile(path, rows, { mode: 0o600 });
      return await use(path);
    } finally {
      await rm(path, { force: true });
    }
  }
}
