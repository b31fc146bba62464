import type { SourceFile } from '../house/source-files.ts';

export interface CodeBlock {
  /** First word after the fence: `sh`, `output`, `ts` … */
  language: string;
  /** Words after the language. */
  attributes: readonly string[];
  text: string;
  /** 1-based line of the first line inside the block. */
  line: number;
}

/** The fenced blocks of a document, in order. */
export function codeBlocks(file: SourceFile): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { language: string; attributes: string[]; line: number; lines: string[] } | null = null;
  file.lines.forEach((line, index) => {
    const fence = /^\s*```\s*(.*)$/.exec(line);
    if (open === null && fence) {
      const [language = '', ...attributes] = (fence[1] ?? '').trim().split(/\s+/);
      open = { language, attributes, line: index + 2, lines: [] };
    } else if (open !== null && fence) {
      const { lines, ...rest } = open;
      blocks.push({ ...rest, text: lines.join('\n') });
      open = null;
    } else open?.lines.push(line);
  });
  return blocks;
}

/** The text outside of fenced blocks, line for line (fenced lines are empty). */
export function proseLines(file: SourceFile): string[] {
  let isFenced = false;
  return file.lines.map((line) => {
    if (/^\s*```/.test(line)) {
      isFenced = !isFenced;
      return '';
    }
    return isFenced ? '' : line;
  });
}

/** Headings as the anchors that links point to. */
export function anchors(file: SourceFile): Set<string> {
  const found = proseLines(file).flatMap((line) => /^#{1,6}\s+(.*)$/.exec(line)?.[1] ?? []);
  return new Set(
    found.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[`*_]/g, '')
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}
