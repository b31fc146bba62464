/** A page as it is stored: addresses have no scheme and no `www.`, hosts are in lower case. */
export function storedPageName(name: string, by: 'url' | 'title'): string {
  if (by === 'title') return name.trim();
  const [, host = '', rest = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)(.*)$/i.exec(name.trim()) ?? [];
  return `${host.toLowerCase()}${rest}`;
}
