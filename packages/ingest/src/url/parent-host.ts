/** `b.example` for `a.b.example`; '' for a host of one label. */
export function parentHost(host: string): string {
  const dot = host.indexOf('.');
  return dot === -1 ? '' : host.slice(dot + 1);
}
