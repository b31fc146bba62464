import { AccordError } from '@accord/catalog/errors';
import type { Annotation } from '@accord/control-db/annotations';
import type { Site } from '@accord/control-db/sites';
import type { Period } from '@accord/query/time/period';
import type { ApiAnswer, WireRow, WireValue } from '../api-answer.ts';
import { type ApiCall, type ApiMethod, askedSites, required, whoAsks } from '../api-call.ts';
import { notedPeriods, noteIdOf, readAnnotation } from './read-annotation.ts';
import { namedSite, writableSite } from './writable-site.ts';

const missing = (): AccordError => new AccordError('not-found', 'There is no such annotation.');

function entity(call: ApiCall, { siteId, annotationId, day, note, isStarred, author }: Annotation): WireRow {
  return {
    date: day,
    note,
    starred: isStarred ? 1 : 0,
    user: author,
    idNote: annotationId,
    canEditOrDelete: whoAsks(call).canWrite(siteId),
  };
}

/** The annotations of the periods; of all days where no date is named. */
async function noted(call: ApiCall, site: Site): Promise<Annotation[]> {
  const isAll = (call.parameters.text('date') ?? '') === '';
  const periods = isAll ? [] : notedPeriods(call, site);
  const [first, last] = [periods[0]?.first ?? '0001-01-01', periods.at(-1)?.last ?? '9999-12-31'];
  return call.parts.annotations.ofSite(site, first, last);
}

/** How many there are in a period; the text as well, where it is the only one and was asked for. */
function countOf(period: Period, annotations: readonly Annotation[], withText: boolean): WireValue {
  const within = annotations.filter(({ day }) => day >= period.first && day <= period.last);
  const [only] = within;
  const text = withText && within.length === 1 && only !== undefined ? { note: only.note } : {};
  const counts = { count: within.length, starred: within.filter(({ isStarred }) => isStarred).length, ...text };
  return [period.first, counts];
}

async function overSites(call: ApiCall, answer: (site: Site) => Promise<ApiAnswer>): Promise<ApiAnswer> {
  const entries: [string, ApiAnswer][] = [];
  for (const site of askedSites(call).sites) entries.push([String(site.siteId), await answer(site)]);
  return { kind: 'map', by: 'idSite', entries };
}

const answers: Readonly<Record<string, ApiMethod['answer']>> = {
  async add(call) {
    const site = writableSite(call);
    required(call, 'date');
    required(call, 'note');
    const { day = '', note = '', isStarred = false } = readAnnotation(call, site);
    const added = await call.parts.annotations.add(site, { day, note, isStarred, userId: whoAsks(call).userId });
    if (added === null) throw new AccordError('conflict', 'This site has as many annotations as it can have.');
    return { kind: 'row', row: entity(call, added) };
  },
  async save(call) {
    const site = writableSite(call);
    const changed = await call.parts.annotations.change(site, noteIdOf(call), readAnnotation(call, site));
    if (changed === undefined) throw missing();
    return { kind: 'row', row: entity(call, changed) };
  },
  async delete(call) {
    if (!(await call.parts.annotations.remove(writableSite(call), noteIdOf(call)))) throw missing();
    return { kind: 'done' };
  },
  async deleteAll(call) {
    await call.parts.annotations.removeAll(writableSite(call));
    return { kind: 'done' };
  },
  async get(call) {
    const found = await call.parts.annotations.find(namedSite(call), noteIdOf(call));
    if (found === undefined) throw missing();
    return { kind: 'row', row: entity(call, found) };
  },
  getAll: (call) =>
    overSites(call, async (site) => ({
      kind: 'rows',
      rows: (await noted(call, site)).map((annotation) => entity(call, annotation)),
    })),
  getAnnotationCountForDates: (call) =>
    overSites(call, async (site) => {
      const [periods, annotations] = [notedPeriods(call, site), await noted(call, site)];
      const withText = ['1', 'true'].includes(call.parameters.text('getAnnotationText') ?? '');
      return { kind: 'list', values: periods.map((period) => countOf(period, annotations, withText)) };
    }),
};

/** Notes about days of a site. */
export const annotations: readonly ApiMethod[] = Object.entries(answers).map(([name, answer]) => ({
  wire: `Annotations.${name}`,
  answer,
}));
