import type { Weighted } from './chooser-of.ts';

/** A browser on a device. */
export interface Agent {
  readonly userAgent: string;
  readonly resolutions: readonly string[];
  /** Client hints as a page reads them, JSON; '' where the browser knows none. */
  readonly hints: string;
}

const PC = ['1920x1080', '1920x1080', '1536x864', '2560x1440', '1366x768'];
const MAC = ['1440x900', '1512x982', '1728x1117', '2560x1440'];
const IPHONE = ['390x844', '393x852', '430x932', '375x812'];
const ANDROID = ['412x915', '360x800', '393x873', '384x832'];

const chromium = (brand: string, version: number, platform: string, platformVersion: string, model = ''): string =>
  JSON.stringify({
    fullVersionList: [
      { brand: 'Not)A;Brand', version: '8.0.0.0' },
      { brand: 'Chromium', version: `${version}.0.0.0` },
      { brand, version: `${version}.0.0.0` },
    ],
    mobile: model !== '',
    model,
    platform,
    platformVersion,
  });

const blink = (system: string, version: number, end = ''): string =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 ${
    system.includes('Android') ? 'Mobile ' : ''
  }Safari/537.36${end}`;
const gecko = (system: string, version: number): string =>
  `Mozilla/5.0 (${system}; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`;
const safariOnMac = (version: string): string =>
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`;
const safariOnPhone = (system: string, version: string): string =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${system} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Mobile/15E148 Safari/604.1`;

const WINDOWS = 'Windows NT 10.0; Win64; x64';
const MACOS = 'Macintosh; Intel Mac OS X 10_15_7';
const LINUX = 'X11; Linux x86_64';

const agent = (userAgent: string, resolutions: readonly string[], hints = ''): Agent => ({
  userAgent,
  resolutions,
  hints,
});

export const desktopAgents: Weighted<Agent> = [
  [agent(blink(WINDOWS, 142), PC, chromium('Google Chrome', 142, 'Windows', '15.0.0')), 26],
  [agent(blink(WINDOWS, 142), PC, chromium('Google Chrome', 142, 'Windows', '10.0.0')), 12],
  [agent(blink(WINDOWS, 141), PC, chromium('Google Chrome', 141, 'Windows', '15.0.0')), 7],
  [agent(blink(MACOS, 142), MAC, chromium('Google Chrome', 142, 'macOS', '15.6.0')), 12],
  [agent(blink(WINDOWS, 142, ' Edg/142.0.0.0'), PC, chromium('Microsoft Edge', 142, 'Windows', '15.0.0')), 11],
  [agent(blink(WINDOWS, 142, ' OPR/126.0.0.0'), PC), 2],
  [agent(safariOnMac('26.1'), MAC), 8],
  [agent(safariOnMac('18.6'), MAC), 5],
  [agent(gecko(WINDOWS, 145), PC), 7],
  [agent(gecko('Macintosh; Intel Mac OS X 10.15', 145), MAC), 3],
  [agent(gecko(LINUX, 145), PC), 4],
  [agent(blink(LINUX, 142), PC, chromium('Google Chrome', 142, 'Linux', '6.14.0')), 2],
  [agent(gecko(WINDOWS, 140), PC), 1],
];

const android = (version: number, model: string): string =>
  `Mozilla/5.0 (Linux; Android ${version}; ${model}) AppleWebKit/537.36 (KHTML, like Gecko)`;

export const mobileAgents: Weighted<Agent> = [
  [agent(safariOnPhone('18_6', '18.6'), IPHONE), 20],
  [agent(safariOnPhone('18_7', '26.1'), IPHONE), 24],
  [agent(safariOnPhone('17_6', '17.6'), IPHONE), 4],
  [
    agent(blink('Linux; Android 10; K', 142), ANDROID, chromium('Google Chrome', 142, 'Android', '16.0.0', 'Pixel 9')),
    9,
  ],
  [
    agent(blink('Linux; Android 10; K', 142), ANDROID, chromium('Google Chrome', 142, 'Android', '15.0.0', 'SM-S921B')),
    16,
  ],
  [
    agent(blink('Linux; Android 10; K', 141), ANDROID, chromium('Google Chrome', 141, 'Android', '14.0.0', 'SM-A546B')),
    9,
  ],
  [agent(blink('Linux; Android 10; K', 142), ANDROID), 5],
  [agent(`${android(15, 'SM-S921B')} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`, ANDROID), 6],
  [agent('Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', ANDROID), 3],
  [agent(safariOnMac('18.6'), ['1024x1366', '820x1180']), 2],
  [
    agent(
      'Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
      ['820x1180', '768x1024'],
    ),
    3,
  ],
];
