import { parseArgs } from 'node:util';

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
  /** Keep the data folder afterwards, to look at it. */
  keeps: boolean;
}

const SMALL: Record<CampaignName, number> = { R1: 20, R2: 20, R3: 5 };
const FULL: Record<CampaignName, number> = { R1: 500, R2: 500, R3: 50 };

export const USAGE =
  'npm run faults -- [--small | --full] [--only R1|R2|R3] [--kills N] [--rate 1300] [--seed 1] [--keep]';

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
    },
  });
  const { only } = values;
  if (only !== undefined && !CAMPAIGNS.some((name) => name === only)) throw new Error(`There is no campaign ${only}.`);
  const sizes = values.full && !values.small ? FULL : SMALL;
  const killsOf = (name: CampaignName): number => {
    if (only !== undefined && only !== name) return 0;
    return values.kills === undefined ? sizes[name] : positive('--kills', values.kills);
  };
  return {
    kills: { R1: killsOf('R1'), R2: killsOf('R2'), R3: killsOf('R3') },
    rate: positive('--rate', values.rate),
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
