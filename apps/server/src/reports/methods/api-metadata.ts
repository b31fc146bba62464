import { type ApiCall, type ApiMethod, askedSites, visibleSites } from '../api-call.ts';
import { callWith } from '../call-with.ts';
import { findEntry } from '../metadata/find-entry.ts';
import { describeEntry, type EntryOptions, reportEntries } from '../metadata/report-entries.ts';

const optionsOf = ({ parameters }: ApiCall): EntryOptions => ({ hidesDocs: parameters.text('hideMetricsDoc') === '1' });

/** What there is to be asked for, and one of it. */
export const apiMetadata: readonly ApiMethod[] = [
  {
    wire: 'API.getReportMetadata',
    async answer(call) {
      const idSite = call.parameters.text('idSite') || call.parameters.list('idSites').join(',');
      const [site] = idSite === '' ? visibleSites(call) : askedSites(callWith(call, { idSite })).sites;
      return { kind: 'rows', rows: reportEntries(site).map((entry) => describeEntry(entry, optionsOf(call))) };
    },
  },
  {
    wire: 'API.getMetadata',
    async answer(call) {
      const { sites } = askedSites(call);
      const rows = sites.slice(0, 1).map((site) => describeEntry(findEntry(call, site), optionsOf(call)));
      return { kind: 'rows', rows };
    },
  },
];
