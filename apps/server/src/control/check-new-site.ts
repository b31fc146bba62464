import { AccordError } from '@accord/catalog/errors';
import type { NewSite as AskedSite } from '@accord/contract/sites';
import type { InstructionSource } from '@accord/control-db/instruction-source';
import type { NewSite } from '@accord/control-db/sites';
import { choicesOf } from '@accord/ingest/collection/choices-of';
import { isTimeZone } from '@accord/kit/time-zone';

/**
 * What a schema alone cannot tell of a new site: that its address is one of the web and its time zone exists.
 * @param source who asks for it: the first instruction says so
 * @param prefix path of the site within the request, for the field errors.
 * @throws AccordError bad-parameter with `fields`
 */
export function checkNewSite(asked: AskedSite, source: InstructionSource, prefix = ''): Omit<NewSite, 'orgId'> {
  const fields: Record<string, string> = {};
  const url = new URL(asked.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    fields[`${prefix}url`] = 'The address starts with http:// or https://.';
  }
  if (!isTimeZone(asked.timeZone)) fields[`${prefix}timeZone`] = 'This time zone is not known.';
  if (!isCurrency(asked.currency)) fields[`${prefix}currency`] = 'This currency is not known.';
  if (Object.keys(fields).length > 0) throw new AccordError('bad-parameter', undefined, fields);
  return {
    name: asked.name,
    urls: [`${url.origin}${url.pathname}`.replace(/\/+$/, '')],
    timeZone: asked.timeZone,
    currency: asked.currency,
    collection: choicesOf(asked.preset ?? 'minimal'),
    source,
  };
}

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}
