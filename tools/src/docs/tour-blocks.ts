import type { SourceFile } from '../house/source-files.ts';
import { codeBlocks } from './markdown.ts';

/** One ```sh block of a document and, where an ```output block follows it, what it must print. */
export interface TourBlock {
  script: string;
  /** 1-based line of its first line. */
  line: number;
  /** The block that starts the product and keeps running while the others are followed. */
  isStart: boolean;
  expected: string | null;
}

/** The runnable blocks of a document in order. @throws Error when an `output` block follows no `sh` block. */
export function tourBlocks(file: SourceFile): TourBlock[] {
  const blocks: TourBlock[] = [];
  for (const { language, attributes, text, line } of codeBlocks(file)) {
    if (language === 'sh') blocks.push({ script: text, line, isStart: attributes.includes('start'), expected: null });
    if (language !== 'output') continue;
    const last = blocks.at(-1);
    if (last === undefined || last.expected !== null)
      throw new Error(`${file.path}:${line}: output without a command before it`);
    last.expected = text;
  }
  return blocks;
}
