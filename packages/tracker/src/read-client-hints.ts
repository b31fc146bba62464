interface ClientHintSource {
  getHighEntropyValues(names: string[]): Promise<object>;
}

/** What is asked for and what is kept, at each level; browsers pass over names that they do not know. */
const kept = ['formFactors', 'fullVersionList', 'mobile', 'model', 'platform', 'platformVersion', 'brand', 'version'];

/** Calls `use` with the browser's client hints as JSON, undefined where the browser has none to give. */
export function readClientHints(use: (hints?: string) => void): void {
  const source = (navigator as { userAgentData?: ClientHintSource }).userAgentData;
  if (!source) {
    use();
    return;
  }
  source.getHighEntropyValues(kept).then(
    (hints) => use(JSON.stringify(hints, kept)),
    // A browser that refuses its hints is tracked without them.
    () => use(),
  );
}
