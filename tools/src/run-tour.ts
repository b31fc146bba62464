import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { followBlocks } from './docs/follow-blocks.ts';
import { tourBlocks } from './docs/tour-blocks.ts';
import { startProduct } from './product/start-product.ts';

/**
 * `npm run tour`: follows docs/tour.md word by word. The block marked `start` starts the product, on a data directory and
 * port of this run; in the other blocks the documented address and data directory are replaced by those.
 */
const root = join(import.meta.dirname, '../..');
const path = 'docs/tour.md';
const text = readFileSync(join(root, path), 'utf8');
const blocks = tourBlocks({ path, text, lines: text.split('\n') });
const start = blocks.filter(({ isStart }) => isStart);
if (start.length !== 1 || start[0] === undefined)
  throw new Error(`${path} has ${start.length} blocks marked "start"; it needs one`);

const product = await startProduct(root, {}, start[0].script);
const steps = blocks
  .filter(({ isStart }) => !isStart)
  .map((block) => ({
    ...block,
    script: block.script.replaceAll('http://127.0.0.1:8080', product.url).replaceAll('accord-data', product.dataDir),
  }));
try {
  const followed = await followBlocks(steps, { cwd: root, env: { ...process.env, ACCORD_DATA_DIR: product.dataDir } });
  for (const { line, printed, problem } of followed) {
    console.log(`${problem === '' ? 'ok    ' : 'FAILED'} ${path}:${line}`);
    if (problem !== '') console.log(`       ${problem}\n       it printed:\n${printed}`);
  }
  if (followed.some(({ problem }) => problem !== '')) {
    console.log(`the product printed:\n${product.printed()}`);
    process.exitCode = 1;
  }
} finally {
  await product.stop();
}
