import { z } from 'zod';

const count = z.number().int();

/** Ways to a page or on from it that are of one kind. */
export const transitionGroup = z.object({
  kind: z.enum([
    'direct',
    'search',
    'social',
    'ai',
    'website',
    'campaign',
    'page',
    'site-search',
    'outlink',
    'download',
    'exit',
  ]),
  count,
  /** Most first; the last may put the rest together. */
  rows: z.array(z.object({ label: z.string(), count, isRest: z.boolean() })),
});
/** GET /api/v1/sites/{id}/transitions: how people came to a page and where they went on from it. */
export const transitions = z.object({
  /** Address without scheme; '' when the page was not viewed. */
  page: z.string(),
  views: count,
  /** Visits that began here. */
  entries: count,
  /** Visits that ended here. */
  exits: count,
  /** Views right after a view of the same page. */
  loops: count,
  sources: z.array(transitionGroup),
  targets: z.array(transitionGroup),
  countedAt: z.string(),
});
/** GET /api/v1/sites/{id}/viewed-pages: most viewed first. */
export const viewedPages = z.object({ pages: z.array(z.object({ page: z.string(), views: count })) });

export type TransitionGroup = z.infer<typeof transitionGroup>;
export type Transitions = z.infer<typeof transitions>;
export type ViewedPages = z.infer<typeof viewedPages>;
