import type { SpoolRecord } from '@accord/ingest/spool-record';
import { packRecord } from './pack-record.ts';

/** Appends that form one group: their text, and how to answer them. */
export interface PendingGroup {
  plain: Buffer;
  records: number;
  resolve(): void;
  reject(error: Error): void;
}

interface Entry {
  text: string;
  records: number;
  resolve: () => void;
  reject: (error: Error) => void;
}

/** Longest single record, in characters: far above what the collector lets in. */
const MAX_RECORD_CHARS = 1024 * 1024;

/** Records that wait for the disk, as JSON lines. Sizes are counted in characters, which is close to bytes and free. */
export class GroupQueue {
  readonly #entries: Entry[] = [];
  readonly #groupChars: number;
  #chars = 0;

  constructor(groupChars: number) {
    this.#groupChars = groupChars;
  }

  get chars(): number {
    return this.#chars;
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** Resolves when every record was in a group that was resolved. @throws RangeError for a record that no group can hold. */
  add(records: readonly SpoolRecord[]): Promise<void> {
    const parts = encodeParts(records, this.#groupChars);
    const [first] = parts;
    if (parts.length === 1 && first !== undefined) return this.#enqueue(first);
    return Promise.all(parts.map((part) => this.#enqueue(part))).then(() => undefined);
  }

  /** The oldest appends that fit in one group. */
  take(): PendingGroup {
    let chars = 0;
    let count = 0;
    for (const { text } of this.#entries) {
      if (count > 0 && chars + text.length > this.#groupChars) break;
      chars += text.length;
      count += 1;
    }
    const taken = this.#entries.splice(0, count);
    this.#chars -= chars;
    return {
      plain: Buffer.from(taken.map((entry) => entry.text).join('\n')),
      records: taken.reduce((sum, entry) => sum + entry.records, 0),
      resolve: () => {
        for (const entry of taken) entry.resolve();
      },
      reject: (error) => {
        for (const entry of taken) entry.reject(error);
      },
    };
  }

  #enqueue({ text, records }: { text: string; records: number }): Promise<void> {
    this.#chars += text.length;
    return new Promise((resolve, reject) => {
      this.#entries.push({ text, records, resolve, reject });
    });
  }
}

function encodeParts(records: readonly SpoolRecord[], maxChars: number): { text: string; records: number }[] {
  const parts: { text: string; records: number }[] = [];
  let lines: string[] = [];
  let chars = 0;
  for (const record of records) {
    const line = packRecord(record);
    if (line.length > MAX_RECORD_CHARS) throw new RangeError(`a record of ${line.length} characters is too long`);
    if (lines.length > 0 && chars + line.length > maxChars) {
      parts.push({ text: lines.join('\n'), records: lines.length });
      lines = [];
      chars = 0;
    }
    lines.push(line);
    chars += line.length + 1;
  }
  if (lines.length > 0) parts.push({ text: lines.join('\n'), records: lines.length });
  return parts;
}
