import assistantHosts from '../../generated/ai-assistant-hosts.ts';
import networkHosts from '../../generated/social-network-hosts.ts';
import { logoPath } from './logo-path.ts';
import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

const nameBy =
  (hosts: Readonly<Record<string, string>>, type: string, folder: string): NameValue =>
  (value, { undefinedLabel }) => {
    const host = hosts[value];
    return {
      label: value === '' ? undefinedLabel : value,
      metadata: {
        ...(host === undefined ? {} : { url: host, logo: logoPath(folder, host) }),
        segment: `referrerType==${type};referrerName==${encodeOnce(value)}`,
      },
    };
  };

/** A social network with its host. */
export const nameSocialNetwork = nameBy(networkHosts, 'social', 'socials');
/** An AI assistant with its host. */
export const nameAssistant = nameBy(assistantHosts, 'ai', 'AIAssistants');
