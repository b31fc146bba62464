import type { Command } from '../command.ts';
import { helpOn } from './help.ts';
import { scanCommand } from './scan.ts';
import { startCommand } from './start.ts';
import { versionCommand } from './version.ts';

const commands: readonly Command[] = [startCommand, scanCommand, versionCommand];
const helpCommand = helpOn(commands);

/** The command of that name; `--help`, `-h`, `--version` and `-v` work as people expect. */
export function findCommand(name: string): Command | undefined {
  const plain = { '--help': 'help', '-h': 'help', '--version': 'version', '-v': 'version' }[name] ?? name;
  return [...commands, helpCommand].find((command) => command.name === plain);
}
