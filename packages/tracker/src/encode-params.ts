/** Parameters by name; one that is undefined is left out. */
export type Params = Record<string, string | number | undefined>;

/** The parameters as they stand in a request, each with the `&` before it. */
export function encodeParams(params: Params): string {
  let text = '';
  for (const name of Object.keys(params)) {
    const value = params[name];
    if (value !== undefined) text += '&' + name + '=' + encodeURIComponent(value);
  }
  return text;
}
