import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** What a first visit may download in JavaScript, compressed (figure P16 of the goals). */
const FIRST_LOAD_LIMIT_KB = 250;

/** Asks for the face of the first screen together with the page, so that figures do not jump when it arrives. */
function preloadFace(): Plugin {
  return {
    name: 'preload-face',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const face = Object.keys(bundle ?? {}).find((name) => /hanken-grotesk-latin-wght-normal.*woff2$/.test(name));
        if (face === undefined) return [];
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${face}`, crossorigin: '' };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

/** Prints the JavaScript of the first load and fails the build over the limit. */
function limitFirstLoad(): Plugin {
  return {
    name: 'limit-first-load',
    apply: 'build',
    generateBundle(_options, bundle) {
      const seen = new Set<string>();
      const visit = (name: string): number => {
        const chunk = bundle[name];
        if (chunk?.type !== 'chunk' || seen.has(name)) return 0;
        seen.add(name);
        return chunk.imports.reduce((sum, next) => sum + visit(next), gzipSync(chunk.code).byteLength);
      };
      const entries = Object.values(bundle).filter((file) => file.type === 'chunk' && file.isEntry);
      const kb = entries.reduce((sum, file) => sum + visit(file.fileName), 0) / 1024;
      console.log(`first load: ${kb.toFixed(1)} KB of JavaScript, gzip (limit ${FIRST_LOAD_LIMIT_KB})`);
      if (kb > FIRST_LOAD_LIMIT_KB) this.error(`the first load is over ${FIRST_LOAD_LIMIT_KB} KB`);
    },
  };
}

export default defineConfig({
  base: '/',
  plugins: [preloadFace(), limitFirstLoad()],
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    target: 'es2022',
    // The content policy allows nothing inline, also no data: addresses for faces and pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" speaks to frameworks that render on the server; there is none here.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
