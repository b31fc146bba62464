import { cleanText, decodeEntities } from '../url/clean-text.ts';
import type { PageUrl } from '../url/page-url.ts';

/** The target of a download or outlink: kept whole, with its scheme (visit-rules §6). */
export const targetUrl = (raw: string): PageUrl => ({ url: cleanText(decodeEntities(raw)), prefix: 255 });
