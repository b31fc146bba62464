import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

/** Where the browser lies, and the environment in which it starts. */
export interface BrowserFiles {
  executable: string;
  environment: Record<string, string>;
}

/** The package looks for its fonts where a Lambda function has them; a browser without fonts ends when it draws a rare character. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium that npm installed (`@sparticuz/chromium`) beside the packages, once for all test processes:
 * each unpacks into a folder of its own, and the first to finish gives it its final name.
 *
 * The package unpacks into `TMPDIR`, and brings NSS and expat only where it believes to be in a Lambda function, so
 * both are said to a process of its own. With these libraries the browser needs nothing but glibc and libgcc, which
 * every Debian and Ubuntu image has, and no Debian package.
 */
export async function unpackBrowser(): Promise<BrowserFiles> {
  const packageFolder = path.resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..');
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const cache = path.resolve(packageFolder, '../../.cache/accord');
  const folder = path.join(cache, `chromium-${version}-${process.arch}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const staging = await mkdtemp(path.join(cache, 'unpacking-'));
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath()"],
      { cwd: packageFolder, env: { TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
    );
    await writeFile(path.join(staging, 'fonts/fonts.conf'), FONTS);
    await rename(staging, folder).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
      await rm(staging, { recursive: true });
    });
  }
  return {
    executable: path.join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
      HOME: folder,
    },
  };
}
