import { join } from 'node:path';
import type { CheckOutcome } from './finding.ts';
import { runCommand } from './run-command.ts';

/** What `npm run gen` would write is what is committed: a review then sees everything that a declaration changes. */
export async function checkGenerated(root: string): Promise<CheckOutcome> {
  const { exitCode, stdout, stderr } = await runCommand(
    process.execPath,
    ['--import', 'tsx', join('tools', 'src', 'gen.ts'), '--check'],
    { cwd: root },
  );
  const said = `${stdout}${stderr}`.trim();
  if (exitCode === 0) return { seen: said.split('\n').length, findings: [] };
  return {
    seen: 1,
    findings: [{ rule: 'generated', path: '', line: 0, message: `npm run gen would change files:\n${said}` }],
  };
}
