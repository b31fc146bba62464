import { AccordError } from '@accord/catalog/errors';
import type { Site } from '@accord/control-db/sites';
import { type ApiCall, required } from '../api-call.ts';
import { type ReportEntry, reportEntries } from './report-entries.ts';

/** The parameters of a report that a call names, as `idGoal` or as `apiParameters[idGoal]`. */
function askedParameters({ parameters }: ApiCall): Record<string, string> {
  const named = ['idGoal', 'idDimension'].flatMap((name) => {
    const text = parameters.text(name) ?? parameters.entry('apiParameters', name);
    return text === undefined || text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(named);
}

/**
 * The report that `apiModule` and `apiAction` name. One of a goal or dimension that the site does not have is described
 * by what all of them have in common, where there is such a report.
 * @throws AccordError bad-parameter where there is none
 */
export function findEntry(call: ApiCall, site: Site): ReportEntry {
  const wire = `${required(call, 'apiModule')}.${required(call, 'apiAction')}`;
  const asked = askedParameters(call);
  const candidates = reportEntries(site).filter((entry) => entry.wire === wire);
  const exact = candidates.find(({ parameters }) => {
    const entries = Object.entries(parameters);
    return entries.length > 0 && entries.every(([name, value]) => asked[name] === value);
  });
  const found = exact ?? candidates.find(({ parameters }) => Object.keys(parameters).length === 0);
  if (found === undefined) {
    throw new AccordError('bad-parameter', `The report '${wire.slice(0, 100)}' does not exist for this site.`);
  }
  return found;
}
