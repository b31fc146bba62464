/** What a page pushes to `_paq`: `['name', …arguments]` or `[function, …arguments]`. */
export type Command = readonly unknown[];

/**
 * The queue of a page in the order in which its commands are executed: the settings that every hit needs first,
 * then what forbids hits or cookies, then the rest as it was pushed.
 *
 * COMPAT: matomo.js moves the same commands to the front.
 */
export function orderCommands(queue: readonly Command[]): Command[] {
  const isSetting = ([name]: Command) => /^set(Tr|Si|Us|Se|Coo|\w+Time)/.test(name as string);
  const isLimit = ([name]: Command) => /^(disa|req|setCons)/.test(name as string);
  return [
    ...queue.filter(isSetting),
    ...queue.filter(isLimit),
    ...queue.filter((command) => !isSetting(command) && !isLimit(command)),
  ];
}
