import type { EventsAddress } from '../src/connect.ts';

/** An engine under test, and how to end it. */
export interface EngineUnderTest {
  readonly address: EventsAddress;
  stop(): Promise<void>;
}
