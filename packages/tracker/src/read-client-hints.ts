interface HighEntropyHints {
  formFactors?: unknown;
  fullVersionList?: unknown;
  mobile?: unknown;
  model?: unknown;
  platform?: unknown;
  platformVersion?: unknown;
}

interface ClientHintSource {
  getHighEntropyValues(names: string[]): Promise<HighEntropyHints>;
}

/** The browser's client hints as a `&uadata=` parameter, '' where the browser has none to give. */
export function readClientHints(): Promise<string> {
  const source = (navigator as { userAgentData?: ClientHintSource }).userAgentData;
  if (!source) return Promise.resolve('');
  return source.getHighEntropyValues(['formFactors', 'fullVersionList', 'model', 'platformVersion']).then(
    ({ formFactors, fullVersionList, mobile, model, platform, platformVersion }) =>
      '&uadata=' +
      encodeURIComponent(JSON.stringify({ formFactors, fullVersionList, mobile, model, platform, platformVersion })),
    // A browser that refuses its hints is tracked without them.
    () => '',
  );
}
