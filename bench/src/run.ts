// npm run bench -- NAME [options]: runs bench/src/NAME.ts, which measures when it is loaded.

const benches: readonly string[] = [
  'by-hand',
  'drain',
  'first-hit',
  'growth',
  'ingest',
  'overview',
  'reports',
  'segments',
  'spool',
];

/** Runs the bench that the command line names; the rest of the command line is the bench's own. */
export async function run(): Promise<void> {
  const [bench = ''] = process.argv.splice(2, 1);
  if (benches.includes(bench)) await import(`./${bench}.ts`);
  else {
    console.error(`npm run bench -- NAME, where NAME is one of: ${benches.join(', ')}`);
    process.exitCode = 2;
  }
}

await run();
