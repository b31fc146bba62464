import networks from '../generated/social-networks.ts';
import { hostList } from './host-list.ts';

/** Name of the social network behind a referrer, undefined when it is none. */
export const findSocialNetwork = hostList(networks);
