import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the checkout; the bundler keeps import.meta at the place of this source. */
const root = join(import.meta.dirname, '../../..');

/** Where things of this checkout are, whether we run as a source or as a bundle. */
export const checkout = {
  root,
  /** Absolute path of a built program, such as `server`. */
  program: (name: string): string => join(root, 'dist', `${name}.mjs`),
  version: (): string => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return version;
  },
};
