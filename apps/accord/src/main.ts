import { findCommand } from './commands/find-command.ts';

const [name = 'help', ...args] = process.argv.slice(2);
const command = findCommand(name);
if (command === undefined) {
  console.error(`There is no command "${name}". npm start -- help lists them.`);
  process.exitCode = 2;
} else {
  process.exitCode = await command.run(args);
}
