import { expect, test } from 'vitest';
import { orderCommands } from './order-commands.ts';

test('settings first, then limits, then the rest, each in the order of the page', () => {
  const run = () => undefined;
  const ordered = orderCommands([
    ['trackPageView'],
    ['disableCookies'],
    ['setDocumentTitle', 'late'],
    [run],
    ['requireConsent'],
    ['setUserId', 'a'],
    ['setCookieDomain', '*.example.com'],
    ['setSecureCookie', true],
    ['setUserId', 'b'],
    ['setVisitorCookieTimeout', 60],
    ['setSiteId', 9],
    ['setTrackerUrl', 'https://stats.example.net/matomo.php'],
    ['setCustomUrl', '/late'],
  ]);
  expect(ordered).toEqual([
    ['setUserId', 'a'],
    ['setCookieDomain', '*.example.com'],
    ['setSecureCookie', true],
    ['setUserId', 'b'],
    ['setVisitorCookieTimeout', 60],
    ['setSiteId', 9],
    ['setTrackerUrl', 'https://stats.example.net/matomo.php'],
    ['disableCookies'],
    ['requireConsent'],
    ['trackPageView'],
    ['setDocumentTitle', 'late'],
    [run],
    ['setCustomUrl', '/late'],
  ]);
});
