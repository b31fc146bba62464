import type { Site } from '@accord/contract/sites';
import { createContext, useContext } from 'react';

export const SiteContext = createContext<Site | null>(null);

/** The site of the address; only inside SiteFrame. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === null) throw new Error('there is no site at this address');
  return site;
}
