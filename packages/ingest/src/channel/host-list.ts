import { parentHost } from '../url/parent-host.ts';
import { hostOf, splitUrl } from '../url/split-url.ts';

/** Looks hosts up in a list of `[name, hosts]`; an entry covers its sub-domains and may carry a path. */
export function hostList(
  entries: readonly (readonly [name: string, hosts: readonly string[]])[],
): (url: string) => string | undefined {
  const byHost = new Map<string, { name: string; path: string }[]>();
  for (const [name, hosts] of entries) {
    for (const text of hosts) {
      const at = text.indexOf('/');
      const host = at === -1 ? text : text.slice(0, at);
      const listed = byHost.get(host) ?? [];
      listed.push({ name, path: at === -1 ? '' : text.slice(at) });
      byHost.set(host, listed);
    }
  }
  return (url) => {
    for (let host = hostOf(url); host !== ''; host = parentHost(host)) {
      const listed = byHost.get(host);
      if (!listed) continue;
      const path = splitUrl(url)?.path ?? '';
      const found = listed.find((entry) => path.startsWith(entry.path));
      if (found) return found.name;
    }
    return undefined;
  };
}
