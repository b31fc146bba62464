import type { Page, SiteProfile } from '../site-profile.ts';
import { assistant, campaign, direct, search, social, website } from '../sources.ts';

const sections = ['City', 'Culture', 'Food', 'Science', 'Travel'] as const;

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');

/** What each day's story is about; with a frame around it, it makes a title. */
const subjects: readonly (readonly [section: (typeof sections)[number], subject: string])[] = [
  ['City', 'the night bus'],
  ['Food', 'rye bread'],
  ['Science', 'the deep sea'],
  ['Culture', 'small cinemas'],
  ['Travel', 'the slow train north'],
  ['City', 'empty offices'],
  ['Food', 'tinned fish'],
  ['Science', 'sleep'],
  ['Culture', 'public libraries'],
  ['Travel', 'islands in winter'],
  ['City', 'the last market hall'],
  ['Food', 'the corner bakery'],
  ['Science', 'moss'],
  ['Culture', 'second-hand books'],
  ['Travel', 'mountain huts'],
  ['City', 'rooftop gardens'],
];
const frames = ['What we get wrong about', 'The quiet return of', 'A week with', 'Who pays for'] as const;

/** One a day, so that two months never run out. */
const stories: Page[] = Array.from({ length: subjects.length * frames.length }, (_, day) => {
  const [section, subject] = subjects[day % subjects.length] as (typeof subjects)[number];
  const title = `${frames[Math.floor(day / subjects.length)]} ${subject}`;
  return { path: `/${section.toLowerCase()}/${slug(title)}`, title };
});

/** A magazine in London: mornings and lunch, readers who come back, one story that many shared. */
export const magazine: SiteProfile = {
  name: 'Meridian magazine',
  url: 'https://meridian.example',
  timeZone: 'Europe/London',
  currency: 'GBP',
  titleEnd: ' | Meridian',
  share: 0.4,
  countries: [
    ['gb', 48],
    ['us', 18],
    ['ie', 8],
    ['au', 6],
    ['ca', 6],
    ['in', 5],
    ['de', 4],
    ['fr', 3],
    ['es', 2],
  ],
  hours: [1.2, 0.7, 0.4, 0.3, 0.4, 1, 3, 6.5, 8, 6, 4.8, 4.6, 6.5, 6, 4.4, 4, 4, 4.6, 5, 4.8, 5, 5.5, 4.5, 2.6],
  weekendHours: [
    1.6, 1, 0.6, 0.4, 0.4, 0.6, 1.2, 2.6, 5, 7, 7.5, 6.5, 5.5, 5, 4.5, 4.5, 4.5, 4.8, 5, 5, 5.2, 5, 4, 2.5,
  ],
  weekdays: [0.85, 1.1, 1.12, 1.1, 1.08, 0.98, 0.72],
  growth: 1.45,
  slowWeekend: 27,
  occasions: [
    {
      daysBeforeEnd: 23,
      strength: 2.4,
      fadesInHours: 14,
      source: social('www.reddit.com/'),
      landsOn: { kind: 'story', page: 38 },
    },
  ],
  returning: 0.46,
  mobile: 0.68,
  sources: [
    [search('www.google.com'), 20],
    [search('www.google.co.uk'), 12],
    [search('www.bing.com'), 3],
    [search('duckduckgo.com'), 3],
    [direct, 18],
    [social('m.facebook.com/'), 9],
    [social('www.reddit.com/'), 6],
    [social('bsky.app/'), 5],
    [social('t.co/'), 4],
    [social('www.linkedin.com/'), 2],
    [website('news.example/front'), 7],
    [website('the-long-read.example/picks'), 4],
    [website('science-weekly.example/links'), 2],
    [campaign('subscribe', 'trial', 'cpc', 'https://www.google.co.uk/'), 2],
    [assistant('chatgpt.com', 'utm_source=chatgpt.com'), 2],
    [assistant('www.perplexity.ai'), 2],
    [assistant('claude.ai'), 1],
  ],
  returningSources: [
    [direct, 58],
    [campaign('morning-letter', 'daily', 'email'), 24],
    [search('www.google.com'), 8],
    [social('bsky.app/'), 5],
    [social('m.facebook.com/'), 5],
  ],
  kinds: {
    home: {
      pages: [{ path: '/', title: 'Meridian: a magazine that takes its time' }],
      medianSeconds: 22,
      next: [
        ['story', 56],
        ['section', 14],
        ['subscribe', 2],
        ['leave', 28],
      ],
    },
    section: {
      pages: sections.map((section) => ({ path: `/${section.toLowerCase()}/`, title: section })),
      medianSeconds: 18,
      next: [
        ['story', 62],
        ['home', 8],
        ['leave', 30],
      ],
    },
    story: {
      pages: stories,
      isNews: true,
      medianSeconds: 105,
      next: [
        ['story', 20],
        ['classic', 7],
        ['section', 7],
        ['home', 7],
        ['subscribe', 2],
        ['leave', 57],
      ],
    },
    classic: {
      pages: [
        { path: '/food/the-only-soup-you-need', title: 'The only soup you need' },
        { path: '/travel/europe-by-night-train', title: 'Europe by night train, a map' },
        { path: '/science/why-the-sky-is-dark-at-night', title: 'Why the sky is dark at night' },
        { path: '/city/how-to-read-a-street', title: 'How to read a street' },
        { path: '/culture/fifty-films-for-a-rainy-day', title: 'Fifty films for a rainy day' },
      ],
      medianSeconds: 120,
      next: [
        ['story', 14],
        ['classic', 8],
        ['home', 6],
        ['leave', 72],
      ],
    },
    subscribe: {
      pages: [
        { path: '/subscribe', title: 'Subscribe' },
        { path: '/subscribe/thank-you', title: 'Welcome to Meridian' },
      ],
      medianSeconds: 48,
      next: [
        ['subscribe', 22],
        ['home', 12],
        ['leave', 66],
      ],
    },
  },
  entries: {
    direct: [
      ['home', 72],
      ['story', 22],
      ['section', 6],
    ],
    search: [
      ['story', 46],
      ['classic', 38],
      ['home', 16],
    ],
    social: [
      ['story', 90],
      ['classic', 10],
    ],
    website: [
      ['story', 70],
      ['classic', 30],
    ],
    assistant: [
      ['classic', 60],
      ['story', 40],
    ],
    campaign: [
      ['story', 78],
      ['home', 10],
      ['subscribe', 12],
    ],
  },
};
