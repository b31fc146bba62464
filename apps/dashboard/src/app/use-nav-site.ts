import type { Site } from '@accord/contract/sites';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { sitesQuery } from '../api/sites.ts';
import { chooseSite } from './remembered-site.ts';

/** The site that the navigation leads to: that of the address, else the one open last. */
export function useNavSite(): Site | undefined {
  const { siteId } = useParams();
  const sites = useQuery(sitesQuery).data ?? [];
  return sites.find(({ id }) => String(id) === siteId) ?? chooseSite(sites);
}
