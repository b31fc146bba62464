export interface Option {
  value: string;
  label: string;
  /** Said beside the label, and searched as well. */
  note?: string;
}

/** The options that hold every typed word, those that begin with the text first; all of them for no text. */
export function matchOptions(options: readonly Option[], typed: string): readonly Option[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  const found = options.filter((option) => {
    const text = fold(`${option.label} ${option.value} ${option.note ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  const begins = (option: Option) => fold(option.label).startsWith(words[0] ?? '');
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}

/** Without accents, case and the signs that names are joined with. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_/,-]+/g, ' ');
}
