/** JSON of a parameter; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The wire format says so: what is no JSON counts as absent.
    return undefined;
  }
}
