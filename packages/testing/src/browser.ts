import { type Browser, chromium } from 'playwright-core';
import { unpackBrowser } from './unpack-browser.ts';

/**
 * Starts a headless Chromium for a test; the caller closes it. It works for root in a container (no sandbox), draws
 * without a graphics card, and asks nothing of the network on its own account.
 *
 * @param extraFlags further command-line flags, such as `--host-resolver-rules=…`
 */
export async function launchBrowser(extraFlags: readonly string[] = []): Promise<Browser> {
  const { executable, environment } = await unpackBrowser();
  return chromium.launch({
    executablePath: executable,
    env: environment,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-domain-reliability',
      '--disable-sync',
      '--no-first-run',
      '--no-pings',
      ...extraFlags,
    ],
  });
}
