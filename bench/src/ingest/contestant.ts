/** A server that takes the load. */
export interface Contestant {
  readonly port: number;
  /** Milliseconds of processor time that it has used. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}
