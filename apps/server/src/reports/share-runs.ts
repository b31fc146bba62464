interface SharedRun<Value> {
  value: Promise<Value>;
  controller: AbortController;
  callers: number;
}

/** Runs `run`, unless the same key is running already: then its outcome. */
export type Share<Value> = (
  key: string,
  run: (signal: AbortSignal) => Promise<Value>,
  signal: AbortSignal,
) => Promise<Value>;

/** Lets callers who want the same thing at the same time share one run, which is aborted when the last of them leaves. */
export function shareRuns<Value>(): Share<Value> {
  const running = new Map<string, SharedRun<Value>>();

  const start = (key: string, run: (signal: AbortSignal) => Promise<Value>): SharedRun<Value> => {
    const controller = new AbortController();
    const value = run(controller.signal).finally(() => {
      if (running.get(key)?.controller === controller) running.delete(key);
    });
    // Each caller waits for it below; without callers nobody needs to hear that it failed.
    value.catch(() => undefined);
    const shared = { value, controller, callers: 0 };
    running.set(key, shared);
    return shared;
  };

  return async (key, run, signal) => {
    signal.throwIfAborted();
    const shared = running.get(key) ?? start(key, run);
    shared.callers += 1;
    let leave: (() => void) | undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => {
        shared.callers -= 1;
        if (shared.callers === 0) {
          // A later caller must not join a run that is being ended.
          if (running.get(key) === shared) running.delete(key);
          shared.controller.abort();
        }
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
    });
    try {
      return await Promise.race([shared.value, left]);
    } finally {
      if (leave !== undefined) signal.removeEventListener('abort', leave);
    }
  };
}
