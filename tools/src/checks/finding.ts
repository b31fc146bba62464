/** Something a checker refuses, in words that say where and what to do. */
export interface Finding {
  /** Name of the rule that speaks. */
  rule: string;
  /** Path from the root of the repository, with `/`; '' when no single file is meant. */
  path: string;
  /** 1-based; 0 when the whole file is meant. */
  line: number;
  message: string;
}

/** What one checker found, and how much it looked at. */
export interface CheckOutcome {
  findings: Finding[];
  /** Files that the checker says it read. */
  seen: number;
}

/** Writes a finding the way editors and terminals can jump to. */
export function formatFinding({ rule, path, line, message }: Finding): string {
  const place = path === '' ? '' : line > 0 ? `${path}:${line}  ` : `${path}  `;
  return `${place}[${rule}] ${message}`;
}
