/** A value in a row's `segment`: encoded the way forms encode, as the wire format does. */
export const encodeOnce = (value: string): string =>
  encodeURIComponent(value)
    .replaceAll('%20', '+')
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
