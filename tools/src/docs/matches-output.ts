/**
 * Whether `actual` is what a document shows. `…` stands for any text within a line; a line that is only `…` stands for
 * any number of lines. Space at the ends of lines and of the whole does not count.
 */
export function matchesOutput(shown: string, actual: string): boolean {
  const lines = shown
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?.*' : line.trimEnd().split('…').map(escapeForRegExp).join('.*')));
  const tidy = actual
    .trim()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
  return new RegExp(`^${lines.join('\\n')}$`, 'u').test(tidy);
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
