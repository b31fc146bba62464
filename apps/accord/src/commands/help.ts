import type { Command } from '../command.ts';

/** The command that lists the others and itself. */
export function helpOn(commands: readonly Command[]): Command {
  const help: Command = {
    name: 'help',
    usage: '',
    summary: 'Show this text',
    run: async () => {
      const lines = [...commands, help].map(({ name, usage, summary }) => ({
        left: `${name} ${usage}`.trim(),
        summary,
      }));
      const width = Math.max(...lines.map(({ left }) => left.length));
      console.log('npm start -- <command>\n');
      for (const { left, summary } of lines) console.log(`  ${left.padEnd(width)}  ${summary}`);
      console.log('\nWithout a command, npm start starts Accord. README.md lists the environment variables.');
      return 0;
    },
  };
  return help;
}
