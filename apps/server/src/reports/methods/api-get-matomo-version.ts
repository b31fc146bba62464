import type { ApiMethod } from '../api-call.ts';

/** The version whose interface we keep to. */
const VERSION = '5.2.0';

export const apiGetMatomoVersion: ApiMethod = {
  wire: 'API.getMatomoVersion',
  answer: async () => ({ kind: 'value', value: VERSION }),
};
