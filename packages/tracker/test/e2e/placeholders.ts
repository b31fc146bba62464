/** What a volatile value must look like; `<name>` of the recorded cases, with a number for a second value of a kind. */
const shapes: Record<string, RegExp> = {
  int: /^\d{1,6}$/,
  hex16: /^[\da-f]{16}$/,
  alnum6: /^[\dA-Za-z]{6}$/,
  ms: /^\d+$/,
  time: /^1\d{9}$/,
  'time-ms': /^1\d{12}$/,
  res: /^\d+x\d+$/,
};

/** What must stay the same within a case: the visitor, the page view. */
const remembered = new Set(['hex16', 'hex16:2', 'alnum6', 'alnum6:2']);

/** Compares values with recorded ones; one comparison belongs to one case, whose placeholders it remembers. */
export function createComparison(): (actual: unknown, expected: unknown) => boolean {
  const known = new Map<string, string>();

  const isPlaceholder = (actual: string, name: string): boolean => {
    if (name === 'uadata') return isClientHints(actual);
    const shape = shapes[name.split(':')[0] ?? ''];
    if (!shape?.test(actual)) return false;
    if (!remembered.has(name)) return true;
    for (const [other, value] of known) if (other !== name && value === actual) return false;
    const before = known.get(name);
    known.set(name, before ?? actual);
    return before === undefined || before === actual;
  };

  const isTextEqual = (actual: string, expected: string): boolean => {
    const whole = /^<([\w:-]+)>$/.exec(expected);
    if (whole?.[1]) return isPlaceholder(actual, whole[1]);
    const names: string[] = [];
    const pattern = expected
      .split(/(<(?:hex16|time|alnum6)(?::2)?>)/)
      .map((part, place) => {
        if (place % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        names.push(part.slice(1, -1));
        return '([\\da-zA-Z]+)';
      })
      .join('');
    const found = new RegExp(`^${pattern}$`, 's').exec(actual);
    return !!found && names.every((name, place) => isPlaceholder(found[place + 1] ?? '', name));
  };

  const isEqual = (actual: unknown, expected: unknown): boolean => {
    if (typeof expected === 'string') return typeof actual === 'string' && isTextEqual(actual, expected);
    if (typeof expected !== 'object' || expected === null) return actual === expected;
    if ('$undefined' in expected) return actual === undefined || actual === null;
    const names = Object.keys(expected);
    return (
      typeof actual === 'object' &&
      actual !== null &&
      names.length === Object.keys(actual).length &&
      names.every((name) =>
        isEqual((actual as Record<string, unknown>)[name], (expected as Record<string, unknown>)[name]),
      )
    );
  };
  return isEqual;
}

function isClientHints(text: string): boolean {
  const names = Object.keys(JSON.parse(text) as object).sort();
  return names.join() === 'formFactors,fullVersionList,mobile,model,platform,platformVersion';
}
