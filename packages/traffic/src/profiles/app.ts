import type { Page, SiteProfile } from '../site-profile.ts';
import { assistant, campaign, direct, search, social, website } from '../sources.ts';

const docs: readonly (readonly [path: string, title: string])[] = [
  ['getting-started', 'Getting started'],
  ['install', 'Install the command line'],
  ['api/authentication', 'API: authentication'],
  ['api/boards', 'API: boards'],
  ['import/spreadsheets', 'Import spreadsheets'],
  ['webhooks', 'Webhooks'],
  ['sign-in/sso', 'Single sign-on'],
  ['keyboard', 'Keyboard'],
  ['api/limits', 'API: limits'],
  ['export', 'Export everything'],
  ['roles', 'Roles'],
  ['self-hosting', 'Host it yourself'],
];
const inside: readonly (readonly [path: string, title: string])[] = [
  ['boards', 'Boards'],
  ['inbox', 'Inbox'],
  ['boards/roadmap', 'Roadmap'],
  ['calendar', 'Calendar'],
  ['settings/members', 'Members'],
  ['reports', 'Reports'],
];
const below = (folder: string, entries: readonly (readonly [string, string])[]): Page[] =>
  entries.map(([path, title]) => ({ path: `${folder}/${path}`, title }));

/** A planning tool for teams, in New York: office hours, desktops, people who come back each day. */
export const app: SiteProfile = {
  name: 'Tidemark app',
  url: 'https://tidemark.example',
  timeZone: 'America/New_York',
  currency: 'USD',
  titleEnd: ' · Tidemark',
  share: 0.2,
  countries: [
    ['us', 46],
    ['ca', 9],
    ['gb', 11],
    ['de', 8],
    ['in', 8],
    ['fr', 4],
    ['br', 4],
    ['jp', 3],
    ['au', 4],
    ['nl', 3],
  ],
  hours: [0.4, 0.2, 0.2, 0.2, 0.3, 0.5, 1.2, 3, 6, 9, 10, 9.5, 7.5, 8.5, 9.5, 9, 8, 6, 3.5, 2.4, 2, 1.8, 1.3, 0.8],
  weekendHours: [
    0.4, 0.3, 0.2, 0.2, 0.2, 0.3, 0.6, 1, 1.6, 2.2, 2.6, 2.8, 2.6, 2.5, 2.6, 2.6, 2.5, 2.4, 2.2, 2, 1.8, 1.6, 1.2, 0.7,
  ],
  weekdays: [0.8, 1.05, 1.15, 1.12, 1.08, 0.92, 0.75],
  growth: 2.2,
  slowWeekend: 34,
  occasions: [
    {
      daysBeforeEnd: 9,
      strength: 1.9,
      fadesInHours: 18,
      source: website('launches.example/today'),
      landsOn: { kind: 'home', page: 0 },
    },
  ],
  returning: 0.58,
  mobile: 0.18,
  sources: [
    [search('www.google.com'), 26],
    [search('www.bing.com'), 4],
    [search('duckduckgo.com'), 4],
    [direct, 20],
    [campaign('compare', 'planning tool', 'cpc', 'https://www.google.com/'), 9],
    [campaign('webinar-november', 'roadmaps', 'email'), 4],
    [social('www.linkedin.com/'), 6],
    [social('news.ycombinator.com/'), 4],
    [social('www.reddit.com/'), 3],
    [social('github.com/'), 4],
    [website('tools-for-teams.example/reviews/tidemark'), 6],
    [website('startup-stack.example/planning'), 3],
    [assistant('chatgpt.com', 'utm_source=chatgpt.com'), 6],
    [assistant('claude.ai'), 3],
    [assistant('copilot.microsoft.com'), 2],
    [assistant('www.perplexity.ai'), 2],
  ],
  returningSources: [
    [direct, 84],
    [search('www.google.com'), 10],
    [campaign('changelog-letter', 'november', 'email'), 6],
  ],
  kinds: {
    home: {
      pages: [{ path: '/', title: 'Plan together' }],
      medianSeconds: 26,
      next: [
        ['tour', 22],
        ['pricing', 20],
        ['docs', 8],
        ['signup', 8],
        ['blog', 4],
        ['leave', 38],
      ],
    },
    tour: {
      pages: [
        { path: '/product/boards', title: 'Boards' },
        { path: '/product/roadmaps', title: 'Roadmaps' },
        { path: '/product/automation', title: 'Automation' },
        { path: '/customers', title: 'Customers' },
      ],
      medianSeconds: 36,
      next: [
        ['tour', 24],
        ['pricing', 24],
        ['signup', 12],
        ['leave', 40],
      ],
    },
    pricing: {
      pages: [{ path: '/pricing', title: 'Pricing' }],
      medianSeconds: 44,
      next: [
        ['signup', 24],
        ['tour', 12],
        ['docs', 6],
        ['home', 4],
        ['leave', 54],
      ],
    },
    signup: {
      pages: [
        { path: '/sign-up', title: 'Create an account' },
        { path: '/sign-up/team', title: 'Invite your team' },
      ],
      medianSeconds: 70,
      next: [
        ['inside', 48],
        ['signup', 20],
        ['leave', 32],
      ],
    },
    inside: {
      pages: below('/app', inside),
      medianSeconds: 88,
      next: [
        ['inside', 70],
        ['docs', 4],
        ['leave', 26],
      ],
    },
    docs: {
      pages: below('/docs', docs),
      medianSeconds: 82,
      next: [
        ['docs', 42],
        ['inside', 4],
        ['pricing', 4],
        ['leave', 50],
      ],
    },
    blog: {
      pages: [
        { path: '/blog/plans-are-guesses', title: 'Plans are guesses' },
        { path: '/blog/six-week-cycles', title: 'Six-week cycles, two years on' },
        { path: '/blog/offline-boards', title: 'How boards work offline' },
        { path: '/changelog', title: 'Changelog' },
      ],
      medianSeconds: 92,
      next: [
        ['blog', 12],
        ['home', 10],
        ['signup', 4],
        ['leave', 74],
      ],
    },
  },
  entries: {
    direct: [
      ['inside', 58],
      ['home', 28],
      ['docs', 14],
    ],
    search: [
      ['docs', 46],
      ['home', 34],
      ['blog', 12],
      ['pricing', 8],
    ],
    social: [
      ['blog', 60],
      ['home', 30],
      ['docs', 10],
    ],
    website: [
      ['home', 60],
      ['tour', 25],
      ['pricing', 15],
    ],
    assistant: [
      ['docs', 55],
      ['home', 30],
      ['pricing', 15],
    ],
    campaign: [
      ['tour', 45],
      ['home', 30],
      ['signup', 25],
    ],
  },
};
