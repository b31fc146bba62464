import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { failed, ok, type Result } from '@accord/kit/result';

/**
 * Makes the folder of the sockets, empty: whatever a killed run left there belongs to nobody, because the data folder
 * is ours. Its name can be guessed and its parent is everybody's, so a folder of somebody else is never used.
 * @returns or a sentence for the person at the terminal.
 */
export function makeRunDir(runDir: string): Result<void, string> {
  const uid = process.getuid?.();
  const there = lstatSync(runDir, { throwIfNoEntry: false });
  if (there !== undefined && there.uid !== uid && uid !== 0) {
    return failed(
      `The folder for sockets, ${runDir}, belongs to another user (${there.uid}). Remove it, or set TMPDIR.`,
    );
  }
  try {
    rmSync(runDir, { recursive: true, force: true });
    // Not recursive: if somebody puts a folder there right now, this fails instead of taking it.
    mkdirSync(runDir, { mode: 0o700 });
    // Root's PostgreSQL runs as another user and must reach its own folder in there.
    if (uid === 0) chmodSync(runDir, 0o711);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return failed(
      `The folder for sockets, ${runDir}, cannot be made (${code}). Set TMPDIR to a folder that exists and that you may write to.`,
    );
  }
  return ok(undefined);
}
