/** A request's parameters, merged from address and body; lists come as `name[]=a` or `name[0]=a`. */
export interface Parameters {
  /** The value, undefined where it was not sent; the last one counts. */
  text(name: string): string | undefined;
  /** The values of a list, or those of a comma-separated text; empty where nothing was sent. */
  list(name: string): readonly string[];
  /** What was sent as `name[key]`. */
  entry(name: string, key: string): string | undefined;
}

const LIST_NAME = /^([A-Za-z0-9_]+)\[([A-Za-z0-9_]*)\]$/;

/** Reads name–value pairs; later ones win over earlier ones of the same name. */
export function parseParameters(pairs: Iterable<readonly [string, string]>): Parameters {
  const texts = new Map<string, string>();
  const lists = new Map<string, Map<string, string>>();
  for (const [name, value] of pairs) {
    const part = LIST_NAME.exec(name);
    if (part === null) {
      texts.set(name, value);
      continue;
    }
    const list = lists.get(part[1] ?? '') ?? new Map<string, string>();
    list.set(part[2] === '' ? `at ${list.size}` : (part[2] ?? ''), value);
    lists.set(part[1] ?? '', list);
  }
  return {
    text: (name) => texts.get(name),
    entry: (name, key) => lists.get(name)?.get(key),
    list: (name) => {
      const list = lists.get(name);
      if (list !== undefined) return [...list.values()];
      const text = texts.get(name);
      return text === undefined || text === '' ? [] : text.split(',').map((part) => part.trim());
    },
  };
}
