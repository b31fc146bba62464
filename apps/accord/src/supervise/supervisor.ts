import { noteChild } from '../prepare/end-leftovers.ts';
import type { ChildSpec } from './child-spec.ts';
import { SupervisedChild } from './supervised-child.ts';

/** All of them together end within this; then they are killed. */
const END_MS = 10_000;
/** How much of what is left of that one rank may use: a server that hangs must not cost the engines their time. */
const SHARE = 0.6;

export interface Supervisor {
  /** Ends all children, in order of their rank. @returns whether all ended by themselves, in time. */
  end(): Promise<boolean>;
  /** Ends all children at once, without waiting. */
  kill(): void;
}

export interface SupervisorOptions {
  /** Folder where running children are noted. */
  readonly childrenDir: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** A child will not be started again: the installation cannot go on. */
  readonly onHopeless: (why: string) => void;
}

/** Starts the children, each when those it comes after are ready, and keeps them running. */
export function startSupervisor(specs: readonly ChildSpec[], options: SupervisorOptions): Supervisor {
  const { childrenDir, out, err, onHopeless } = options;
  const waiting = new Set<SupervisedChild>();
  let isEnding = false;

  const children = specs.map((spec): SupervisedChild => {
    const child: SupervisedChild = new SupervisedChild(spec, {
      out,
      err,
      started: (pid) => noteChild(childrenDir, pid),
      ready: () => (isEnding ? undefined : startNext()),
      hopeless: onHopeless,
    });
    waiting.add(child);
    return child;
  });

  function startNext(): void {
    const wereReady = new Set(children.filter((child) => child.wasReady).map((child) => child.spec.name));
    for (const child of waiting) {
      if (!child.spec.after.every((name) => wereReady.has(name))) continue;
      waiting.delete(child);
      child.start();
    }
  }
  startNext();

  return {
    end: async () => {
      isEnding = true;
      const deadlineMs = performance.now() + END_MS;
      const ranks = [...new Set(children.map((child) => child.spec.endRank))].sort((a, b) => a - b);
      let allInTime = true;
      for (const rank of ranks) {
        const group = children.filter((child) => child.spec.endRank === rank);
        const patienceMs = Math.max(0, deadlineMs - performance.now()) * SHARE;
        const inTime = await Promise.all(group.map((child) => child.end(patienceMs)));
        allInTime &&= inTime.every(Boolean);
      }
      return allInTime;
    },
    kill: () => {
      isEnding = true;
      for (const child of children) child.kill();
    },
  };
}
