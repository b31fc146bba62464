import type { StoredAction } from '../stored-action.ts';

const SCHEMES = ['http://', 'http://www.', 'https://', 'https://www.'] as const;

/** The whole address of a stored page, as far as it was kept. */
export function storedPageUrl({ url, urlPrefix }: Pick<StoredAction, 'url' | 'urlPrefix'>): string {
  return url === '' ? '' : `${SCHEMES[urlPrefix] ?? ''}${url}`;
}
