import { parseArgs } from 'node:util';
import { HOSTILE, type HostileName } from '../hostile/hostile-result.ts';

export const CAMPAIGNS = ['R1', 'R2', 'R3'] as const;
export type CampaignName = (typeof CAMPAIGNS)[number];

export interface FaultsOptions {
  /** Kills per campaign; a campaign that is not run has 0. */
  kills: Record<CampaignName, number>;
  /** Hits a second that the load offers. */
  rate: number;
  /** Pause after each recovery before the next kill, in milliseconds. */
  settleMs: number;
  seed: number;
  /** Campaigns of hostile requests. */
  hostile: HostileName[];
  isFull: boolean;
  /** Keep the figures among the results of the benches. */
  isWritten: boolean;
  /** Keep the data folder afterwards, to look at it. */
  keeps: boolean;
}

const SMALL: Record<CampaignName, number> = { R1: 20, R2: 20, R3: 5 };
const FULL: Record<CampaignName, number> = { R1: 500, R2: 500, R3: 50 };

export const USAGE =
  'npm run faults -- [--small | --full] [--only R1,R2,R3,R10,R11,R12,R13,S14,P14] [--kills N] [--rate 1300] [--seed 1] [--keep] [--write]';

/** @throws Error with a sentence for the person at the terminal. */
export function parseFaultsOptions(args: string[]): FaultsOptions {
  const { values } = parseArgs({
    args,
    options: {
      small: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      kills: { type: 'string' },
      rate: { type: 'string', default: '1300' },
      seed: { type: 'string', default: '1' },
      keep: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.toUpperCase().split(',');
  for (const name of only ?? [])
    if (![...CAMPAIGNS, ...HOSTILE].some((known) => known === name)) throw new Error(`There is no campaign ${name}.`);
  const isWanted = (name: string): boolean => only === undefined || only.includes(name);
  const isFull = values.full && !values.small;
  const sizes = isFull ? FULL : SMALL;
  const killsOf = (name: CampaignName): number => {
    if (!isWanted(name)) return 0;
    return values.kills === undefined ? sizes[name] : positive('--kills', values.kills);
  };
  return {
    kills: { R1: killsOf('R1'), R2: killsOf('R2'), R3: killsOf('R3') },
    rate: positive('--rate', values.rate),
    hostile: HOSTILE.filter(isWanted),
    isFull,
    isWritten: values.write,
    settleMs: 900,
    seed: positive('--seed', values.seed),
    keeps: values.keep,
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} must be a whole number from 1 up.`);
  return number;
}
