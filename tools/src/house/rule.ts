import type { SourceFile } from './source-files.ts';

/** One rule of the house over one file. Pure: the text in, findings out. */
export interface HouseRule {
  name: string;
  /** Why the rule exists, shown with a finding. */
  because: string;
  check(file: SourceFile): RuleFinding[];
}

export interface RuleFinding {
  /** 1-based; 0 for the whole file. */
  line: number;
  message: string;
}

/** Every line of `file` on which `pattern` is found, as findings with one message. */
export function linesMatching(file: SourceFile, pattern: RegExp, message: string): RuleFinding[] {
  return file.lines.flatMap((text, index) => (pattern.test(text) ? [{ line: index + 1, message }] : []));
}
