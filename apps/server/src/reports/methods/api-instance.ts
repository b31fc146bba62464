import { type ApiMethod, required, whoAsks } from '../api-call.ts';

/** The version whose interface we keep to. */
const VERSION = '5.2.0';

/**
 * What there is here, for clients that ask before they use it.
 * @param methods the names of all methods that are answered
 */
export const apiInstance = (methods: () => Iterable<string>): readonly ApiMethod[] => [
  { wire: 'API.getMatomoVersion', answer: async () => ({ kind: 'value', value: VERSION }) },
  { wire: 'API.getPiwikVersion', answer: async () => ({ kind: 'value', value: VERSION }) },
  {
    wire: 'API.isPluginActivated',
    async answer(call) {
      whoAsks(call);
      const name = required(call, 'pluginName');
      return { kind: 'value', value: [...methods()].some((method) => method.startsWith(`${name}.`)) };
    },
  },
  {
    wire: 'API.getAvailableMeasurableTypes',
    async answer(call) {
      whoAsks(call);
      const website = {
        id: 'website',
        name: 'Website',
        description: 'A site or an app.',
        howToSetupUrl: '',
        settings: [],
      };
      return { kind: 'rows', rows: [website] };
    },
  },
  {
    // Every page can be compared.
    wire: 'API.getPagesComparisonsDisabledFor',
    async answer(call) {
      whoAsks(call);
      return { kind: 'list', values: [] };
    },
  },
];
