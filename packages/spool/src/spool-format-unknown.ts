/** An intact segment or record of a later format: it is left where it is, for a version that can read it. */
export class SpoolFormatUnknown extends Error {
  override readonly name = 'SpoolFormatUnknown';

  constructor(segment: number, version: unknown) {
    super(`segment ${segment} has format ${String(version)}, which this version cannot read`);
  }
}
