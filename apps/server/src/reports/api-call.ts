import { AccordError } from '@accord/catalog/errors';
import type { Annotations } from '@accord/control-db/annotations';
import type { CustomDimensions } from '@accord/control-db/custom-dimensions';
import type { Goals } from '@accord/control-db/goals';
import type { SavedSegments } from '@accord/control-db/saved-segments';
import type { SiteDirectory } from '@accord/control-db/site-directory';
import type { NewSite, Site } from '@accord/control-db/sites';
import type { Clock } from '@accord/kit/clock';
import type { Parameters } from '@accord/query/parse/parameters';
import type { Session } from '../plugins/session.ts';
import type { ApiAnswer } from './api-answer.ts';
import type { QuestionRunner } from './run-question.ts';

/** One call of the Matomo-compatible API. */
export interface ApiCall {
  parts: {
    clock: Clock;
    directory: Pick<SiteDirectory, 'rulesOf' | 'sitesOf'>;
    addSite(site: NewSite): Promise<Site>;
    goals: Goals;
    customDimensions: CustomDimensions;
    annotations: Annotations;
    savedSegments: SavedSegments;
  };
  runner: QuestionRunner;
  /** Who asks; null is nobody we know. */
  session: Session | null;
  parameters: Parameters;
  /** Aborted when the caller leaves. */
  signal: AbortSignal;
}

/** A method of that API, `Plugin.method`: one file each under methods/. @throws AccordError */
export interface ApiMethod {
  wire: string;
  answer(call: ApiCall): Promise<ApiAnswer>;
}

/** @throws AccordError missing-parameter */
export function required({ parameters }: ApiCall, name: string): string {
  const text = parameters.text(name);
  if (text === undefined || text === '')
    throw new AccordError('missing-parameter', `Please specify a value for '${name}'.`);
  return text;
}

/** @throws AccordError not-signed-in */
export function whoAsks({ session }: ApiCall): Session {
  if (session === null) {
    throw new AccordError(
      'not-signed-in',
      'Unable to authenticate with the provided token. It is either invalid or expired.',
    );
  }
  return session;
}

/** Every site that the caller may see, by number. */
export function visibleSites(call: ApiCall): Site[] {
  const session = whoAsks(call);
  return call.parts.directory.sitesOf(session).filter((site) => session.canView(site.siteId));
}

/** The site, if the caller may see it. @throws AccordError no-access, also where there is no such site */
export function visibleSite(call: ApiCall, siteId: number): Site {
  const site = call.parts.directory.rulesOf(siteId);
  if (site === undefined || !whoAsks(call).canView(siteId)) {
    throw new AccordError(
      'no-access',
      `You can't access this resource as it requires 'view' access for the website id = ${siteId}.`,
    );
  }
  return site;
}

/** The sites that `idSite` names. @returns `isList` true where the answer is a map over sites. @throws AccordError */
export function askedSites(call: ApiCall): { sites: Site[]; isList: boolean } {
  const text = required(call, 'idSite');
  if (text === 'all') return { sites: visibleSites(call), isList: true };
  const ids = text.split(',');
  if (!ids.every((id) => /^\d{1,9}$/.test(id.trim()))) {
    throw new AccordError('bad-parameter', "'idSite' is the number of a site, several of them with commas, or all.");
  }
  const sites = [...new Set(ids.map(Number))].map((id) => visibleSite(call, id));
  return { sites, isList: sites.length > 1 };
}
