import type { SegmentName } from '@accord/catalog/define-segment';
import { AccordError } from '@accord/catalog/errors';
import { segments } from '@accord/catalog/generated/segments';
import type { Site } from '@accord/control-db/sites';
import { compileValues, offersValues } from '@accord/query/segment/compile-values';
import { findName } from '@accord/query/segment/parse-segment';
import type { WireRow } from '../api-answer.ts';
import { type ApiCall, type ApiMethod, askedSites, required } from '../api-call.ts';
import { callWith } from '../call-with.ts';

/** How far back values are looked for. */
const DAYS_S = 60 * 86_400;
const MOST_SLOTS = 5;
const ACCEPTED: Readonly<Partial<Record<SegmentName['value'], string>>> = {
  number: 'a number',
  coordinate: 'degrees, with decimals',
  id: 'hexadecimal digits, or a whole number',
  address: 'an address of the network, such as 192.0.2.1',
};

/** Numbers that a numbered name can carry: those of the site's dimensions, or the slots of variables. */
function numbersOf(name: SegmentName, site: Site | undefined): string[] {
  if (name.isNumbered !== true) return [''];
  if (name.wire === 'dimension') return (site?.allDimensions ?? []).map(({ dimensionId }) => String(dimensionId));
  return Array.from({ length: MOST_SLOTS }, (_, at) => String(at + 1));
}

function describe(name: SegmentName, number: string): WireRow {
  const choices = Object.keys(name.codes ?? {});
  const acceptedValues = choices.length > 0 ? choices.join(', ') : ACCEPTED[name.value];
  return {
    type: name.kind,
    category: name.menu,
    name: number === '' ? name.label : `${name.label} ${number}`,
    segment: `${name.wire}${number}`,
    ...(acceptedValues === undefined ? {} : { acceptedValues }),
  };
}

async function valuesOf(call: ApiCall, name: SegmentName, site: Site): Promise<string[]> {
  const codes = Object.keys(name.codes ?? {});
  if (codes.length > 0) return codes;
  if (!offersValues(name)) return [];
  const toS = Math.ceil(call.parts.clock.now() / 1000);
  const query = compileValues(name, site, toS - DAYS_S, toS, '');
  const subject = { report: 'segment-values', orgId: site.orgId, siteId: site.siteId };
  const rows = await call.runner.runQuery(query, subject, 'reporting-api', call.signal);
  return rows.map((row) => String(row.d_value));
}

/** What segments can be built of. */
export const apiSegments: readonly ApiMethod[] = [
  {
    wire: 'API.getSegmentsMetadata',
    async answer(call) {
      const idSite = call.parameters.text('idSite') || call.parameters.list('idSites').join(',');
      const [site] = idSite === '' ? [] : askedSites(callWith(call, { idSite })).sites;
      const rows = segments.flatMap((name) => numbersOf(name, site).map((number) => describe(name, number)));
      return { kind: 'rows', rows };
    },
  },
  {
    wire: 'API.getSuggestedValuesForSegment',
    async answer(call) {
      const asked = required(call, 'segmentName');
      const [site] = askedSites(call).sites;
      const name = findName(asked);
      if (name === undefined || site === undefined) {
        throw new AccordError('bad-parameter', `There is no segment '${asked.slice(0, 60)}'.`);
      }
      return { kind: 'list', values: await valuesOf(call, name, site) };
    },
  },
];
