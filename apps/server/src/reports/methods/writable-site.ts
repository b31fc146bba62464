import { AccordError } from '@accord/catalog/errors';
import type { Site } from '@accord/control-db/sites';
import { type ApiCall, required, visibleSite, whoAsks } from '../api-call.ts';

/** The site of `idSite`, as `visibleSite` finds it. @throws AccordError */
export function namedSite(call: ApiCall): Site {
  const id = required(call, 'idSite');
  if (!/^\d{1,9}$/.test(id)) throw new AccordError('bad-parameter', "'idSite' is the number of a site.");
  return visibleSite(call, Number(id));
}

/** The same, if the caller may change it. @throws AccordError no-access */
export function writableSite(call: ApiCall): Site {
  const site = namedSite(call);
  if (!whoAsks(call).canWrite(site.siteId)) {
    throw new AccordError(
      'no-access',
      `You can't access this resource as it requires 'write' access for the website id = ${site.siteId}.`,
    );
  }
  return site;
}
