/** A value as the wire format's `segment` column carries it: encoded twice, because links decode it twice. */
export const doubleEncode = (value: string): string => encodeURIComponent(encodeURIComponent(value));
