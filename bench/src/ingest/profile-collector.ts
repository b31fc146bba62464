import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { profileTables } from '../profile/profile-table.ts';
import { summariseProfile } from '../profile/summarise-profile.ts';
import { writeResult } from '../write-result.ts';
import { startLoadClient } from './load-client.ts';
import { startCollector } from './start-collector.ts';

/** Says where the built server spends its time while it takes as many hits as it can, for that long after it is warm. */
export async function profileCollector(seconds: number, warmUpHits: number, distinct: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-profile-'));
  try {
    const load = await startLoadClient();
    const collector = await startCollector(['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${folder}`]);
    const run = (runSeconds: number) => load.run({ port: collector.port, seconds: runSeconds, rate: null, distinct });
    for (let hits = 0; hits < warmUpHits; ) hits += (await run(1)).answered;
    const fromUs = monotonicUs();
    const { answered } = await run(seconds);
    const untilUs = monotonicUs();
    load.close();
    await collector.stop();
    const [file] = (await readdir(folder)).filter((name) => name.endsWith('.cpuprofile'));
    if (file === undefined) throw new Error('the server left no profile');
    const map = join(import.meta.dirname, '../../../dist/server.mjs.map');
    const summary = await summariseProfile(join(folder, file), map, { fromUs, untilUs });
    const intro = `The main thread of the server while it took ${answered} hits, once warm: ${summary.busyMs.toFixed(0)} ms busy, waits for a processor included.`;
    await writeResult('ingest-profile', intro, profileTables(summary));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The clock that the engine's profiles go by. */
const monotonicUs = (): number => Number(process.hrtime.bigint() / 1000n);
