// @ts-check
import { parentOf } from './process-identity.mjs';

const LOOK_EVERY_MS = 500;

/**
 * npm runs a script through a shell and passes signals on to that shell only, which dies of them without telling
 * anybody. So: when the shell or npm is gone, this process gets the signal that was meant for it.
 */
export function endWithNpm() {
  const shell = process.ppid;
  const npm = parentOf(shell);
  const timer = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  timer.unref();
}
