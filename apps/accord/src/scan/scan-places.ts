import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type MarkerForm, markerForms } from './marker-forms.ts';
import { type Finding, type Owner, scanFile } from './scan-file.ts';

/** Merges and log switches replace files while we look; after so many rounds the machine is too busy for a scan. */
const MOST_ROUNDS = 5;

/** The outcome of a scan. It is clean only when nothing was found and nothing was left out. */
export interface ScanReport {
  readonly findings: readonly Finding[];
  readonly gaps: readonly { readonly file: string; readonly why: string }[];
  readonly files: number;
  readonly bytes: number;
  readonly blocks: number;
  readonly numberBlocks: number;
}

/**
 * Looks for a marker in every file of a data folder, and of further places such as log files.
 * Files that appear while it works are looked at too.
 * @param dataDir undefined: none
 */
export async function scanPlaces(
  marker: string,
  dataDir: string | undefined,
  places: readonly string[],
): Promise<ScanReport> {
  const forms = markerForms(marker);
  const report = {
    findings: [] as Finding[],
    gaps: [] as ScanReport['gaps'][number][],
    files: 0,
    bytes: 0,
    blocks: 0,
    numberBlocks: 0,
  };
  const seen = new Set<string>();
  for (let round = 1; ; round += 1) {
    const files = [...(dataDir === undefined ? [] : listFiles(dataDir)), ...places.flatMap(listFiles)];
    const fresh = files.filter((file) => !seen.has(identityOf(file)));
    if (fresh.length === 0) return report;
    if (round > MOST_ROUNDS) {
      return {
        ...report,
        gaps: [...report.gaps, ...fresh.map((file) => ({ file, why: 'appeared while the scan ran' }))],
      };
    }
    for (const file of fresh) {
      seen.add(identityOf(file));
      await addTo(report, file, ownerOf(file, dataDir), forms);
    }
  }
}

async function addTo(
  report: {
    findings: Finding[];
    gaps: { file: string; why: string }[];
    files: number;
    bytes: number;
    blocks: number;
    numberBlocks: number;
  },
  file: string,
  owner: Owner,
  forms: readonly MarkerForm[],
): Promise<void> {
  try {
    const scan = await scanFile(file, owner, forms);
    report.findings.push(...scan.findings);
    report.gaps.push(...scan.gaps.map((why) => ({ file, why })));
    report.files += 1;
    report.bytes += scan.bytes;
    report.blocks += scan.blocks;
    report.numberBlocks += scan.numberBlocks;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    // Gone: what it held is in a file that the next round finds.
    if (code !== 'ENOENT') report.gaps.push({ file, why: message });
  }
}

/** Every file below a place, symbolic links followed (root's PostgreSQL lives behind one); sockets are none. */
function listFiles(place: string): string[] {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat?.isFile()) return [place];
  if (!stat?.isDirectory()) return [];
  return readdirSync(place).flatMap((name) => listFiles(join(place, name)));
}

/** A file that was replaced under the same name is another one. */
function identityOf(file: string): string {
  const stat = existsSync(file) ? statSync(file) : undefined;
  return stat === undefined ? `${file} gone` : `${file} ${stat.ino}`;
}

function ownerOf(file: string, dataDir: string | undefined): Owner {
  if (dataDir === undefined) return 'other';
  if (file.startsWith(join(dataDir, 'events') + sep)) return 'events';
  return file.startsWith(join(dataDir, 'control') + sep) ? 'control' : 'other';
}
