import type { Config } from '@accord/config/config';
import { readProcessConfig } from '@accord/config/read-process-config';
import { unknownVariables } from '@accord/config/unknown-variables';
import { checkout } from '../checkout.ts';
import type { Command } from '../command.ts';
import { checkPort } from '../prepare/check-port.ts';
import { holdDataDir } from '../prepare/data-dir.ts';
import { endLeftovers } from '../prepare/end-leftovers.ts';
import { makeRunDir } from '../prepare/run-dir.ts';
import { accordChildren } from '../supervise/accord-children.ts';
import { serverAddress } from '../supervise/server-address.ts';
import { startSupervisor } from '../supervise/supervisor.ts';
import { waitUntilReady } from '../supervise/wait-until-ready.ts';

const out = (line: string): void => console.log(line);
const err = (line: string): void => console.error(line);

export const startCommand: Command = {
  name: 'start',
  usage: '[--demo]',
  summary: 'Start Accord, with --demo also an organisation with made-up traffic; Ctrl-C stops it',
  run: async (args) => {
    const unknown = args.find((arg) => arg !== '--demo');
    if (unknown !== undefined) return refuse(`start does not know ${unknown}. npm start -- help lists what there is.`);
    const hasDemo = args.includes('--demo');
    const config = readProcessConfig();
    for (const warning of unknownVariables()) err(warning);
    if (!config.ok) {
      for (const { message } of config.error) err(`${message}.`);
      return 1;
    }
    out(`Accord ${checkout.version()}. Data folder: ${config.value.dataDir}`);
    const held = await holdDataDir(config.value.dataDir);
    if (!held.ok) return refuse(held.error);
    try {
      const leftovers = await endLeftovers(held.value.childrenDir);
      if (leftovers > 0) out(`Ended ${leftovers} processes of an earlier run that was killed.`);
      const port = await checkPort(config.value.host, config.value.port);
      if (!port.ok) return refuse(port.error);
      const runDir = makeRunDir(config.value.runDir);
      if (!runDir.ok) return refuse(runDir.error);
      return await superviseUntilTheEnd(config.value, held.value.childrenDir, hasDemo);
    } finally {
      held.value.release();
    }
  },
};

function refuse(sentence: string): number {
  err(sentence);
  return 1;
}

/** npm passes Ctrl-C on to a process that the terminal has told already: within this, two are one. */
const SAME_SIGNAL_MS = 1_000;

/** Runs the children until a signal or a hopeless one ends them all. */
function superviseUntilTheEnd(config: Config, childrenDir: string, hasDemo: boolean): Promise<number> {
  return new Promise((resolve) => {
    let isEnding = false;
    const endWith = (code: number): void => {
      isEnding = true;
      void supervisor.end().then((inTime) => resolve(inTime ? code : 1));
    };
    const supervisor = startSupervisor(accordChildren(config, hasDemo), {
      childrenDir,
      out,
      err,
      onHopeless: (why) => {
        if (isEnding) return;
        err(`${why} Accord stops.`);
        endWith(1);
      },
    });
    onEndingSignal(
      () => {
        if (isEnding) return;
        out('Stopping.');
        endWith(0);
      },
      () => {
        out('Stopping at once.');
        supervisor.kill();
      },
    );
    void waitUntilReady(serverAddress(config), err, () => isEnding).then(() => {
      if (!isEnding) out(`Accord is ready: ${config.publicUrl}`);
    });
  });
}

/** Calls `first` for a signal that asks us to end, and `again` for another one by somebody who is tired of waiting. */
function onEndingSignal(first: () => void, again: () => void): void {
  let firstMs: number | undefined;
  const receive = (signal: NodeJS.Signals): void => {
    // Without a terminal, nohup asked for the hang-up to be ignored, and Node has no way to see that.
    if (signal === 'SIGHUP' && !process.stdin.isTTY && !process.stdout.isTTY) return;
    if (firstMs === undefined) {
      firstMs = performance.now();
      first();
    } else if (performance.now() - firstMs > SAME_SIGNAL_MS) {
      again();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, receive);
}
