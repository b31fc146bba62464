import { readFileSync } from 'node:fs';

/** What the kernel says of one process (Linux only). */
export interface ProcessFacts {
  pid: number;
  /** Bytes of memory in use. */
  rss: number;
  /** Milliseconds of processor time, in steps of ten. */
  cpuMs: number;
  /** Bytes that it read from files and sockets. */
  bytesRead: number;
}

const TICK_MS = 10;

/** @throws Error when there is no such process. */
export function readProcessFacts(pid: number): ProcessFacts {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Counted after the name in parentheses, which may hold spaces: user time is the 12th, system time the 13th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const io = readFileSync(`/proc/${pid}/io`, 'utf8');
  return {
    pid,
    rss: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1024,
    cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
    bytesRead: Number(/^rchar: (\d+)/m.exec(io)?.[1]),
  };
}
