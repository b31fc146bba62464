import { createHash } from 'node:crypto';
import { AccordError } from '@accord/catalog/errors';
import { newSavedSegment } from '@accord/contract/saved-segments';
import type { NewSavedSegment, SavedSegment } from '@accord/control-db/saved-segments';
import { decodeUrl } from '@accord/query/segment/decode-url';
import { parseSegment } from '@accord/query/segment/parse-segment';
import { mayChange, maySave, mayShare } from '../../control/may-change-segment.ts';
import { accepted } from '../answer-sites.ts';
import type { WireRow } from '../api-answer.ts';
import { type ApiCall, type ApiMethod, required, visibleSite, whoAsks } from '../api-call.ts';
import { namedSite } from './writable-site.ts';

const noAccess = (): AccordError =>
  new AccordError('no-access', "You can't access this resource as it requires more access to this segment.");
const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';
const stamp = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

const entity = ({ segmentId, name, definition, author, isShared, siteId, ...at }: SavedSegment): WireRow => ({
  idsegment: segmentId,
  name,
  definition,
  // COMPAT: the wire format's own sum of the definition; nothing depends on it.
  hash: createHash('md5').update(decodeUrl(definition)).digest('hex'),
  login: author,
  enable_all_users: isShared ? 1 : 0,
  enable_only_idsite: siteId ?? 0,
  auto_archive: 0,
  ts_created: stamp(at.createdMs),
  ts_last_edit: at.changedMs === null ? null : stamp(at.changedMs),
  deleted: 0,
});

/** Those that the caller may use and whose site the caller may see. */
async function usable(call: ApiCall): Promise<SavedSegment[]> {
  const session = whoAsks(call);
  const all = await call.parts.savedSegments.of(session);
  return all.filter(({ siteId }) => siteId === null || session.canView(siteId));
}

async function named(call: ApiCall): Promise<SavedSegment> {
  const id = required(call, 'idSegment');
  const found = (await usable(call)).find(({ segmentId }) => String(segmentId) === id);
  if (found === undefined) throw new AccordError('not-found', 'The requested segment does not exist.');
  return found;
}

/** The site that a segment is for; null where none is named. */
function siteOf(call: ApiCall): number | null {
  const text = call.parameters.text('idSite') ?? '';
  return text === '' || text === '0' || text === 'all' || text === 'false' ? null : namedSite(call).siteId;
}

function read(call: ApiCall): NewSavedSegment {
  const session = whoAsks(call);
  const checked = newSavedSegment.safeParse({
    name: required(call, 'name'),
    definition: required(call, 'definition'),
    isShared: isOn(call.parameters.text('enabledAllUsers')),
  });
  if (!checked.success) {
    const parameter = String(checked.error.issues[0]?.path[0] ?? 'name');
    throw new AccordError('bad-parameter', `'${parameter}' has a value that cannot be used.`);
  }
  const { name, definition, isShared } = checked.data;
  accepted(parseSegment(definition));
  const segment = { siteId: siteOf(call), name, definition, isShared };
  if (!maySave(session) || (isShared && !mayShare(session, segment.siteId))) throw noAccess();
  return segment;
}

async function changeable(call: ApiCall): Promise<SavedSegment> {
  const segment = await named(call);
  if (!mayChange(whoAsks(call), segment)) throw noAccess();
  return segment;
}

const answers: Readonly<Record<string, ApiMethod['answer']>> = {
  async isUserCanAddNewSegment(call) {
    namedSite(call);
    return { kind: 'value', value: maySave(whoAsks(call)) };
  },
  async add(call) {
    const added = await call.parts.savedSegments.add(whoAsks(call), read(call));
    if (added === null) throw new AccordError('conflict', 'There are as many saved segments as there can be.');
    return { kind: 'value', value: added.segmentId };
  },
  async update(call) {
    const { segmentId } = await changeable(call);
    const changed = await call.parts.savedSegments.change(whoAsks(call), segmentId, read(call));
    if (changed === undefined) throw new AccordError('not-found', 'The requested segment does not exist.');
    return { kind: 'value', value: true };
  },
  async delete(call) {
    const { segmentId } = await changeable(call);
    await call.parts.savedSegments.remove(whoAsks(call), segmentId);
    return { kind: 'value', value: true };
  },
  async get(call) {
    return { kind: 'row', row: entity(await named(call)) };
  },
  async getAll(call) {
    const siteId = siteOf(call);
    if (siteId !== null) visibleSite(call, siteId);
    const all = await usable(call);
    const wanted = siteId === null ? all : all.filter((segment) => (segment.siteId ?? siteId) === siteId);
    return { kind: 'rows', rows: wanted.map(entity) };
  },
};

/** Names for segments. Nothing is worked out beforehand, so `autoArchive` changes nothing. */
export const segmentEditor: readonly ApiMethod[] = Object.entries(answers).map(([name, answer]) => ({
  wire: `SegmentEditor.${name}`,
  answer,
}));
