// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @type {readonly NodeJS.Signals[]} */
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program with our input and output and waits for its end. Signals that end us go to it first.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit code, 128 + number when a signal ended it, 127 when it could not be started
 */
export function runProgram(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      child.kill(signal);
    };
    for (const signal of endingSignals) process.on(signal, forward);
    /** @param {number} code */
    const finish = (code) => {
      for (const signal of endingSignals) process.off(signal, forward);
      resolve(code);
    };
    child.on('error', (cause) => {
      console.error(`${program} could not be started: ${cause.message}`);
      finish(127);
    });
    child.on('exit', (code, signal) => finish(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
