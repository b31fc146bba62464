import { checkout } from '../checkout.ts';
import type { Command } from '../command.ts';

export const versionCommand: Command = {
  name: 'version',
  usage: '',
  summary: 'Show the version',
  run: async () => {
    console.log(`Accord ${checkout.version()}, Node ${process.versions.node}, ${process.platform} ${process.arch}`);
    return 0;
  },
};
