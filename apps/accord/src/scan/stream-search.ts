import type { MarkerForm } from './marker-forms.ts';

/** Where a form was found, in bytes from the start of the stream. */
export interface Occurrence {
  readonly form: string;
  readonly offset: number;
}

/** Searches a stream that comes in pieces; a form that lies across two pieces is found too. */
export class StreamSearch {
  readonly #forms: readonly MarkerForm[];
  readonly #overlap: number;
  #tail: Buffer = Buffer.alloc(0);
  #seenBytes = 0;

  constructor(forms: readonly MarkerForm[]) {
    this.#forms = forms;
    this.#overlap = Math.max(...forms.map(({ bytes }) => bytes.length)) - 1;
  }

  /** Takes the next piece. @returns what was found that ends in it. */
  push(piece: Uint8Array): Occurrence[] {
    const tail = this.#tail;
    const view = Buffer.concat([tail, piece]);
    const found: Occurrence[] = [];
    for (const { name, bytes } of this.#forms) {
      for (let at = view.indexOf(bytes); at !== -1; at = view.indexOf(bytes, at + 1)) {
        // What ends within the tail was found with the piece before.
        if (at + bytes.length > tail.length) found.push({ form: name, offset: this.#seenBytes - tail.length + at });
      }
    }
    this.#seenBytes += piece.length;
    this.#tail = Buffer.from(view.subarray(Math.max(0, view.length - this.#overlap)));
    return found;
  }
}
