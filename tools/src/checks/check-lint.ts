import { join } from 'node:path';
import { countFiles } from '../house/count-files.ts';
import type { CheckOutcome, Finding } from './finding.ts';
import { ROOMS } from './rooms.ts';
import { runCommand } from './run-command.ts';
import { sawEnough } from './saw-enough.ts';

interface BiomeReport {
  summary: { unchanged: number; changed: number; errors: number; warnings: number };
  diagnostics: {
    category: string;
    severity: string;
    message: string;
    location?: { path?: string; start?: { line: number } };
  }[];
}

/** Biome: lint, format and import order in one pass. Warnings count: a warning that stays is noise. */
export async function checkLint(root: string): Promise<CheckOutcome> {
  const there = countFiles(root, ROOMS, /^(?!.*\/(generated|golden|data|conformance)\/).*\.(ts|tsx|mjs|css)$/);
  const biome = join(import.meta.dirname, '../../../node_modules/@biomejs/biome/bin/biome');
  const { exitCode, stdout, stderr } = await runCommand(
    process.execPath,
    [biome, 'check', '.', '--reporter=json', '--max-diagnostics=none', '--error-on-warnings'],
    { cwd: root },
  );
  const report = parseReport(stdout);
  if (report === null) {
    const message = `biome ended with ${exitCode} and no report: ${stderr.slice(0, 500)}`;
    return { seen: 0, findings: [{ rule: 'lint', path: '', line: 0, message }] };
  }
  const findings: Finding[] = report.diagnostics.map(({ category, message, location }) => ({
    rule: category,
    path: location?.path ?? '',
    line: location?.start?.line ?? 0,
    message,
  }));
  if (exitCode !== 0 && findings.length === 0)
    findings.push({
      rule: 'lint',
      path: '',
      line: 0,
      message: `biome ended with ${exitCode}: ${stderr.slice(0, 500)}`,
    });
  const seen = report.summary.unchanged + report.summary.changed;
  return { seen, findings: sawEnough('lint', { findings, seen }, there) };
}

function parseReport(stdout: string): BiomeReport | null {
  const start = stdout.indexOf('{');
  if (start < 0) return null;
  return JSON.parse(stdout.slice(start)) as BiomeReport;
}
