import type { LoadLedger } from '@accord/ingest/ports';
import { type Clock, systemClock } from '@accord/kit/clock';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { type AccountingRows, accountingIn } from './accounting.ts';
import { type Annotations, annotationsIn } from './annotations.ts';
import { type ConsentProofs, consentProofsIn } from './consent-proofs.ts';
import { type CustomDimensions, customDimensionsIn } from './custom-dimensions.ts';
import { type Dashboards, dashboardsIn } from './dashboards.ts';
import type { Database } from './database.ts';
import { type DemoStore, demoIn } from './demo.ts';
import { type DemoSignIn, demoSignInIn } from './demo-sign-in.ts';
import { type FigureChecks, figureChecksIn } from './figure-checks.ts';
import { type Goals, goalsIn } from './goals.ts';
import { type HitCounts, hitCountsIn } from './hit-counts.ts';
import { type Instance, instanceIn } from './instance.ts';
import { type Instructions, instructionsIn } from './instructions.ts';
import { loadLedgerIn } from './load-ledger.ts';
import { type Members, membersIn } from './members.ts';
import { migrate } from './migrate.ts';
import { type NotKeptCounts, notKeptCountsIn } from './not-kept-counts.ts';
import { type Organisations, organisationsIn } from './organisations.ts';
import { type RemovedSites, removedSitesIn } from './removed-sites.ts';
import { type RuleRuns, ruleRunsIn } from './rule-runs.ts';
import { type SavedSegments, savedSegmentsIn } from './saved-segments.ts';
import { type FirstSetUp, setUp } from './set-up.ts';
import { type Sites, sitesIn } from './sites.ts';
import { type Tokens, tokensIn } from './tokens.ts';
import { TYPES } from './value-types.ts';

/** How to reach PostgreSQL, as `pg` takes it. */
export type Connection =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly database: string; readonly user: string };

/** The control store: every question and change has its repository. */
export interface ControlStore {
  readonly organisations: Organisations;
  readonly sites: Sites;
  readonly goals: Goals;
  readonly dashboards: Dashboards;
  readonly customDimensions: CustomDimensions;
  readonly annotations: Annotations;
  readonly savedSegments: SavedSegments;
  readonly instructions: Instructions;
  readonly consentProofs: ConsentProofs;
  readonly notKept: NotKeptCounts;
  readonly tokens: Tokens;
  readonly members: Members;
  readonly instance: Instance;
  readonly hitCounts: HitCounts;
  readonly accounting: AccountingRows;
  readonly ledger: LoadLedger;
  readonly demo: DemoStore;
  readonly demoSignIn: DemoSignIn;
  readonly removedSites: RemovedSites;
  readonly ruleRuns: RuleRuns;
  readonly figureChecks: FigureChecks;
  /** For the sign-in library, which brings its own statements. */
  readonly signIn: { readonly db: Kysely<Database>; readonly type: 'postgres' };
  /** See set-up.ts. */
  setUp(first: FirstSetUp): ReturnType<typeof setUp>;
  /** Brings the schema up to date; see migrate.ts. */
  migrate(): Promise<string[]>;
  /** True when PostgreSQL answers. */
  isAlive(): Promise<boolean>;
  /** True when our role may do so much that PostgreSQL does not hold it to the policies of rows (`in-organisation.ts`). */
  passesRowPolicies(): Promise<boolean>;
  /** Calls back after this process has changed sites or tokens; the change is not reported done before. */
  onChange(listener: () => Promise<void>): void;
  readonly connection: Connection;
  close(): Promise<void>;
}

const CONNECT_MS = 5_000;
const IDLE_IN_TRANSACTION_MS = 60_000;

/**
 * Opens a pool; connections are made when they are needed, so a PostgreSQL that is away fails the single call only.
 * @param options.maxConnections of this process.
 */
export function connectControl(
  connection: Connection,
  { clock = systemClock, maxConnections = 8 }: { clock?: Clock; maxConnections?: number } = {},
): ControlStore {
  const pool = new pg.Pool({
    ...connection,
    max: maxConnections,
    connectionTimeoutMillis: CONNECT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    application_name: 'accord',
    keepAlive: true,
    types: TYPES,
  });
  // An idle connection that breaks is dropped by the pool; whoever asks next gets a new one or an error.
  pool.on('error', () => undefined);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const listeners: (() => Promise<void>)[] = [];
  const changed = async () => {
    for (const listener of listeners) await listener();
  };
  return {
    organisations: organisationsIn(db),
    sites: sitesIn(db, clock, changed),
    goals: goalsIn(db, changed),
    dashboards: dashboardsIn(db),
    customDimensions: customDimensionsIn(db, changed),
    annotations: annotationsIn(db),
    savedSegments: savedSegmentsIn(db, clock),
    instructions: instructionsIn(db, clock, changed),
    consentProofs: consentProofsIn(db),
    notKept: notKeptCountsIn(db),
    tokens: tokensIn(db, changed),
    members: membersIn(db),
    instance: instanceIn(db),
    hitCounts: hitCountsIn(db),
    accounting: accountingIn(db),
    ledger: loadLedgerIn(db),
    demo: demoIn(db, clock, changed),
    demoSignIn: demoSignInIn(db, clock),
    removedSites: removedSitesIn(db),
    ruleRuns: ruleRunsIn(db),
    figureChecks: figureChecksIn(db),
    signIn: { db, type: 'postgres' },
    connection,
    async setUp(first) {
      const made = await setUp(db, clock, first);
      if (made !== null) await changed();
      return made;
    },
    migrate: () => migrate(db),
    isAlive: () =>
      sql`SELECT 1`.execute(db).then(
        () => true,
        () => false,
      ),
    async passesRowPolicies() {
      const asked = sql<{ passes: boolean }>`
        SELECT rolsuper OR rolbypassrls AS passes FROM pg_roles WHERE rolname = current_user`;
      return (await asked.execute(db)).rows[0]?.passes ?? false;
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    close: () => db.destroy(),
  };
}
