import { cleanText } from '../url/clean-text.ts';
import type { Kind } from './kind.ts';

const MOST_SEGMENTS = 2_000;
const atLeast0 = (value: number | undefined): number | undefined =>
  value !== undefined && value >= 0 ? value : undefined;

/** How far one playback of a video or sound has come. */
export const media: Kind = {
  type: 'media',
  isMeant: ({ params }) => params.ma_id !== '' && params.ma_re !== '' && params.ma_mt !== '',
  describe(draft) {
    const { params, details } = draft;
    draft.title = '';
    details.mediaId = params.ma_id.trim();
    details.mediaUrl = cleanText(params.ma_re);
    details.mediaType = params.ma_mt.trim().toLowerCase() === 'audio' ? 'audio' : 'video';
    const title = cleanText(params.ma_ti);
    if (title !== '') details.mediaTitle = title;
    const player = cleanText(params.ma_pn);
    if (player !== '') details.mediaPlayer = player;
    const numbers = {
      mediaWatchedS: params.ma_st,
      mediaLengthS: params.ma_le,
      mediaPositionS: params.ma_ps,
      mediaToPlayS: params.ma_ttp,
      mediaWidth: params.ma_w,
      mediaHeight: params.ma_h,
    };
    for (const [field, value] of Object.entries(numbers)) {
      const known = atLeast0(value);
      if (known !== undefined) details[field as keyof typeof numbers] = known;
    }
    if (params.ma_fs) details.isMediaFullScreen = true;
    const segments = params.ma_se
      .split(',', MOST_SEGMENTS)
      .filter((text) => /^\d{1,6}$/.test(text.trim()))
      .map(Number);
    if (segments.length > 0) details.mediaSegments = segments;
    return undefined;
  },
};
