import { AccordError } from '@accord/catalog/errors';
import type { ApiAnswer } from '../api-answer.ts';
import { escapeMarkup } from './escape-markup.ts';
import { renderHtml } from './render-html.ts';

/** What a feed says of itself. */
export interface Feed {
  /** `Plugin.method` */
  method: string;
  /** Where the screens are. */
  link: string;
  /** What the call says of its period, for an answer about one alone. */
  date: string;
  titleOf(column: string): string;
}

/** The first day of a period by its name: `2024-03-05`, `2024-03-04,2024-03-10`, `2024-03`, `2024`. */
function firstDay(label: string): string | undefined {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:,|$)/.exec(label) ?? [];
  return year === undefined ? undefined : new Date(`${year}-${month}-${day}T00:00:00Z`).toUTCString();
}

function item(answer: ApiAnswer, label: string, { method, link, titleOf }: Feed): string {
  const day = firstDay(label);
  return [
    '\t\t<item>\n',
    ...(day === undefined ? [] : [`\t\t\t<pubDate>${day}</pubDate>\n`]),
    `\t\t\t<guid isPermaLink="false">${escapeMarkup(`${method} ${label}`)}</guid>\n`,
    `\t\t\t<link>${escapeMarkup(link)}</link>\n`,
    `\t\t\t<title>${escapeMarkup(label)}</title>\n`,
    `\t\t\t<description>${escapeMarkup(renderHtml(answer, method.replace('.', '_'), titleOf))}</description>\n`,
    '\t\t</item>\n',
  ].join('');
}

/**
 * The answer as a feed (reporting-api §2): an item a period, the newest first, its table as the description.
 * @throws AccordError not-supported for several sites: whose figures an item holds would be told nowhere
 */
export function renderRss(answer: ApiAnswer, feed: Feed): string {
  if (answer.kind === 'map' && answer.by === 'idSite') {
    throw new AccordError('not-supported', 'A feed is about one site. Ask for one idSite, or in another format.');
  }
  if (answer.kind === 'error') return `Error: ${answer.message}`;
  const entries = answer.kind === 'map' ? [...answer.entries].reverse() : [[feed.date, answer] as const];
  return [
    '<?xml version="1.0" encoding="utf-8" ?>\n<rss version="2.0">\n\t<channel>\n',
    `\t\t<title>${escapeMarkup(`Accord: ${feed.method}`)}</title>\n\t\t<link>${escapeMarkup(feed.link)}</link>\n`,
    `\t\t<description>${escapeMarkup(`Figures of ${feed.method}, one item a period.`)}</description>\n`,
    ...entries.map(([label, inner]) => item(inner, label, feed)),
    '\t</channel>\n</rss>\n',
  ].join('');
}
