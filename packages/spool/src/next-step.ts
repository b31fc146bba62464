import { GROUP_HEADER_BYTES, GROUP_MARKER, type GroupHeader, parseGroupHeader } from './group.ts';
import { parseSegmentHeader, SEGMENT_FORMAT, SEGMENT_HEADER_BYTES } from './segment-header.ts';
import type { SegmentWindow } from './segment-window.ts';
import { SpoolFormatUnknown } from './spool-format-unknown.ts';

export interface SegmentView {
  segment: number;
  window: SegmentWindow;
  /** Where this look ends: the size, or an earlier group end. */
  end: number;
  /** Nothing will be added before `end`: a rest that is no group is damage rather than a group still being written. */
  isEnded: boolean;
}

/** What lies at an offset. `next` is where to go on and is always greater. */
export type Step<Content> =
  | { kind: 'group'; header: GroupHeader; content: Content; next: number }
  | { kind: 'damaged'; next: number }
  | { kind: 'end' };

const SCAN_BYTES = 1024 * 1024;

/**
 * One step through a segment. After damage it goes to the next place that proves to be a group header, so every
 * intact group is found whatever lies before it.
 * @param open content of the group, `null` when it is damaged.
 * @throws SpoolFormatUnknown for a segment of a later format.
 */
export async function nextStep<Content>(
  view: SegmentView,
  offset: number,
  open: (header: GroupHeader, offset: number) => Promise<Content | null>,
): Promise<Step<Content>> {
  const { segment, window, end, isEnded } = view;
  let at = offset;
  if (at < SEGMENT_HEADER_BYTES && (await isHeaderIntact(view))) at = SEGMENT_HEADER_BYTES;
  if (at >= end) return { kind: 'end' };
  const header = parseGroupHeader(await window.bytes(at, GROUP_HEADER_BYTES), { segment, offset: at });
  if (header !== null && at + GROUP_HEADER_BYTES + header.length <= end) {
    // The header is copied because reading the body may move the window.
    const kept = { ...header, bytes: Buffer.from(header.bytes) };
    const content = await open(kept, at);
    if (content !== null) return { kind: 'group', header: kept, content, next: at + GROUP_HEADER_BYTES + kept.length };
  }
  const next = await findGroup(view, at + 1);
  if (next !== null) return { kind: 'damaged', next };
  return isEnded ? { kind: 'damaged', next: end } : { kind: 'end' };
}

async function isHeaderIntact({ segment, window }: SegmentView): Promise<boolean> {
  const header = parseSegmentHeader(await window.bytes(0, SEGMENT_HEADER_BYTES));
  if (header === null || header.segment !== segment) return false;
  if (header.version !== SEGMENT_FORMAT) throw new SpoolFormatUnknown(segment, header.version);
  return true;
}

/** Offset of the first group header at or after `from`. A later marker inside damage is no header: its CRC does not fit. */
async function findGroup({ segment, window, end }: SegmentView, from: number): Promise<number | null> {
  let at = from;
  while (at + GROUP_HEADER_BYTES <= end) {
    const chunk = await window.bytes(at, Math.min(SCAN_BYTES, end - at));
    if (chunk.length < GROUP_HEADER_BYTES) return null;
    const last = chunk.length - GROUP_HEADER_BYTES;
    for (let found = chunk.indexOf(GROUP_MARKER); found >= 0 && found <= last; ) {
      const offset = at + found;
      if (parseGroupHeader(chunk.subarray(found), { segment, offset }) !== null) return offset;
      found = chunk.indexOf(GROUP_MARKER, found + 1);
    }
    at += last + 1;
  }
  return null;
}
