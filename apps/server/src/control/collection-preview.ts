import type { Category } from '@accord/catalog/define-category';
import { AccordError } from '@accord/catalog/errors';
import { categories } from '@accord/catalog/generated/categories';
import { params as declaredParams } from '@accord/catalog/generated/params';
import { type PreviewAnswer, previewRequest } from '@accord/contract/data-collection';
import { AnonymousVisits } from '@accord/ingest/anonymous-visits';
import { previewHit } from '@accord/ingest/collection/preview-hit';
import { REASONS } from '@accord/ingest/outcome';
import type { CollectionChoices } from '@accord/ingest/site-rules';
import type { FastifyInstance } from 'fastify';
import { openCountryFinder } from '../collect/open-country-finder.ts';
import { parseForm } from '../collect/parse-form.ts';
import { randomId } from '../collect/random-id.ts';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { checkChoices } from './check-choices.ts';
import { sitePath } from './site-path.ts';

const declared: readonly Category[] = categories;
/** An address of the block that documentation uses: a preview needs one, and it is nobody's. */
const SAMPLE_ADDRESS = '203.0.113.77';

/** "What would be stored of this hit, and why." Nothing is written, counted or remembered. */
export function registerCollectionPreview(app: FastifyInstance, parts: ServerParts): void {
  const finder = openCountryFinder();

  app.post('/api/v1/sites/:siteId/collection/preview', async (request): Promise<PreviewAnswer> => {
    const site = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const { request: sent, userAgent, address, draft } = previewRequest.parse(request.body);
    const given = parseForm(sent.slice(sent.indexOf('?') + 1));
    const params = { ...given, idsite: String(site.siteId), rec: '1' };
    if (!declaredParams.some(({ wire }) => Object.hasOwn(given, wire))) {
      const problem = 'This is no tracking request: it has no parameters such as url=….';
      throw new AccordError('bad-parameter', undefined, { request: problem });
    }
    const choices = checkChoices({ ...site.collection, ...(draft as Partial<CollectionChoices>) });
    const wishes = { isPrefetch: false, asksNotToTrack: false, asksForPrivacy: false, isOptedOut: false };
    const raw = {
      params,
      headers: { userAgent, acceptLanguage: '', referer: '', clientHints: '', ...wishes },
      address: address === '' ? SAMPLE_ADDRESS : address,
      receivedMs: parts.clock.now(),
      ordinal: 0,
      mayWrite: () => true,
    };
    const preview = previewHit(
      raw,
      { ...site, collection: choices },
      {
        rulesOf: () => site,
        countryOf: await finder,
        // Nothing of a preview is stored, so nothing can be linked by these.
        fingerprintKey: () => Buffer.from('preview'),
        siteKey: () => 'preview',
        anonymousPlace: (siteId, key, timeMs) => new AnonymousVisits().place(siteId, key, timeMs, randomId),
        claimOrder: () => true,
        randomId,
      },
    );
    return {
      ...preview,
      message: preview.outcome === 'stored' ? '' : REASONS[preview.outcome],
      unknown: [...preview.unknown],
      categories: preview.categories.map((shown) => {
        const category = declared.find(({ id }) => id === shown.category);
        const mode = category?.modes.find(({ id }) => id === shown.mode);
        return { ...shown, label: category?.label ?? '', modeLabel: mode?.label ?? '', fields: [...shown.fields] };
      }),
    };
  });
}
