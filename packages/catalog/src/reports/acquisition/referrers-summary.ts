import { defineReport } from '../../define.ts';
import distinctAiAssistants from '../../metrics/distinct-ai-assistants.ts';
import distinctCampaigns from '../../metrics/distinct-campaigns.ts';
import distinctKeywords from '../../metrics/distinct-keywords.ts';
import distinctSearchEngines from '../../metrics/distinct-search-engines.ts';
import distinctSocialNetworks from '../../metrics/distinct-social-networks.ts';
import distinctWebsitePages from '../../metrics/distinct-website-pages.ts';
import distinctWebsites from '../../metrics/distinct-websites.ts';
import shareFromAiAssistants from '../../metrics/share-from-ai-assistants.ts';
import shareFromCampaigns from '../../metrics/share-from-campaigns.ts';
import shareFromDirectEntries from '../../metrics/share-from-direct-entries.ts';
import shareFromSearchEngines from '../../metrics/share-from-search-engines.ts';
import shareFromSocialNetworks from '../../metrics/share-from-social-networks.ts';
import shareFromWebsites from '../../metrics/share-from-websites.ts';
import visitsFromAiAssistants from '../../metrics/visits-from-ai-assistants.ts';
import visitsFromCampaigns from '../../metrics/visits-from-campaigns.ts';
import visitsFromDirectEntries from '../../metrics/visits-from-direct-entries.ts';
import visitsFromSearchEngines from '../../metrics/visits-from-search-engines.ts';
import visitsFromSocialNetworks from '../../metrics/visits-from-social-networks.ts';
import visitsFromWebsites from '../../metrics/visits-from-websites.ts';

export default defineReport({
  kind: 'series',
  id: 'referrers-summary',
  wire: 'Referrers.get',
  label: 'Channels over time',
  menu: 'Acquisition',
  doc: 'How many visits each channel brought, and from how many different places.',
  metrics: [
    visitsFromDirectEntries,
    visitsFromSearchEngines,
    visitsFromWebsites,
    visitsFromCampaigns,
    visitsFromSocialNetworks,
    visitsFromAiAssistants,
    shareFromDirectEntries,
    shareFromSearchEngines,
    shareFromWebsites,
    shareFromCampaigns,
    shareFromSocialNetworks,
    shareFromAiAssistants,
    distinctSearchEngines,
    distinctSocialNetworks,
    distinctKeywords,
    distinctWebsites,
    distinctWebsitePages,
    distinctCampaigns,
    distinctAiAssistants,
  ],
  singles: [
    { wire: 'Referrers.getNumberOfDistinctSearchEngines', metric: distinctSearchEngines },
    { wire: 'Referrers.getNumberOfDistinctSocialNetworks', metric: distinctSocialNetworks },
    { wire: 'Referrers.getNumberOfDistinctKeywords', metric: distinctKeywords },
    { wire: 'Referrers.getNumberOfDistinctWebsites', metric: distinctWebsites },
    { wire: 'Referrers.getNumberOfDistinctWebsitesUrls', metric: distinctWebsitePages },
    { wire: 'Referrers.getNumberOfDistinctCampaigns', metric: distinctCampaigns },
    { wire: 'Referrers.getNumberOfDistinctAIAssistants', metric: distinctAiAssistants },
  ],
});
