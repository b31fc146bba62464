import { readProcessConfig } from '@accord/config/read-process-config';
import { checkout } from '../checkout.ts';
import type { Command } from '../command.ts';
import { proveScan } from '../scan/prove-scan.ts';
import { type ScanReport, scanPlaces } from '../scan/scan-places.ts';

/** A shorter marker occurs by accident. */
const SHORTEST_MARKER = 6;

/** Exit codes: a script must be able to tell "nothing there" from "could not look". */
const CLEAN = 0;
const FOUND = 1;
const CANNOT_TELL = 2;

export const scanCommand: Command = {
  name: 'scan',
  usage: '<marker> [file or folder …]',
  summary:
    'Search everything under the data folder (and further places, such as logs) for a text, compressed parts too',
  run: async ([marker = '', ...places]) => {
    if (marker.length < SHORTEST_MARKER) {
      console.error(`scan needs a marker of at least ${SHORTEST_MARKER} characters; a shorter one occurs by accident.`);
      return CANNOT_TELL;
    }
    const config = readProcessConfig();
    if (!config.ok) {
      for (const { message } of config.error) console.error(`${message}.`);
      return CANNOT_TELL;
    }
    const proof = await proveScan({ path: checkout.program('events-host'), execArgv: [] });
    if (!proof.ok) {
      console.error(`The scan could not prove itself: ${proof.error}.`);
      return CANNOT_TELL;
    }
    console.log(`Proof: a marker planted through the engine was found in ${proof.value.join(', ')}, compressed.`);
    const { eventsUrl, controlUrl, dataDir } = config.value;
    if (eventsUrl !== null) console.log('Not searched: the ClickHouse server of ACCORD_EVENTS_URL.');
    if (controlUrl !== null) console.log('Not searched: the PostgreSQL server of ACCORD_CONTROL_URL.');
    return tellReport(await scanPlaces(marker, dataDir, places));
  },
};

function tellReport(report: ScanReport): number {
  const { findings, gaps, files, bytes, blocks, numberBlocks } = report;
  const places = findings.map(({ file, within, form }) => `FOUND  ${file}  in ${within}, as ${form}`);
  for (const place of new Set(places)) console.log(place);
  for (const { file, why } of gaps) console.error(`NOT READ  ${file}: ${why}`);
  console.log(
    `Searched ${files} files, ${bytes} bytes, ${blocks} compressed blocks (${numberBlocks} hold numbers only).`,
  );
  console.log('Not searched: what is encrypted (the spool before it is loaded), and pieces of PostgreSQL’s compressed');
  console.log('values that were deleted and not yet overwritten.');
  if (findings.length > 0) return FOUND;
  if (gaps.length > 0 || files === 0) return CANNOT_TELL;
  console.log('Not found.');
  return CLEAN;
}
