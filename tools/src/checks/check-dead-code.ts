import { createOptions, createSession } from 'knip/session';
import { countFiles } from '../house/count-files.ts';
import type { CheckOutcome, Finding } from './finding.ts';
import { ROOMS } from './rooms.ts';
import { sawEnough } from './saw-enough.ts';

/** knip: files, exports and dependencies that nothing uses, and imports that no package.json lists. */
export async function checkDeadCode(root: string): Promise<CheckOutcome> {
  const there = countFiles(root, ROOMS, /\.(ts|tsx|mjs)$/);
  const options = await createOptions({
    cwd: root,
    isShowProgress: false,
    isSession: true,
  });
  const { issues, counters } = (await createSession(options)).getResults();
  const findings: Finding[] = Object.entries(issues).flatMap(([kind, byFile]) =>
    Object.entries(byFile).flatMap(([path, bySymbol]) =>
      Object.values(bySymbol).map((issue) => ({
        rule: `dead-code/${kind}`,
        path,
        line: issue.line ?? 0,
        message: kind === 'files' ? 'nothing uses this file' : `${kind}: ${issue.symbol}`,
      })),
    ),
  );
  return { seen: counters.total, findings: sawEnough('dead-code', { findings, seen: counters.total }, there) };
}
