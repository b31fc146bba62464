/** How the host shares out the machine. */
export interface HostSizing {
  /** Sessions for questions; one more writes. */
  readonly readSessions: number;
  /** Threads one statement may use. */
  readonly threadsPerStatement: number;
  /** UV_THREADPOOL_SIZE of the host: every session holds a pool thread while it works. */
  readonly threadpoolSize: number;
  /** Threads that merge parts in the background. */
  readonly mergeThreads: number;
}

/**
 * Two sessions of one thread were the only stable mix on two cores (docs/adr on chDB); larger machines get more of both.
 * `cores` is the number of logical processors, at least 1.
 */
export function sizeHost(cores: number): HostSizing {
  const readSessions = Math.min(8, Math.max(2, Math.ceil(cores / 2)));
  return {
    readSessions,
    threadsPerStatement: Math.max(1, Math.floor(cores / readSessions)),
    threadpoolSize: readSessions + 1 + 4,
    mergeThreads: Math.min(16, Math.max(2, cores)),
  };
}
