import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failed, ok, type Result } from '@accord/kit/result';
import { chooseUser } from './choose-user.ts';
import { createCluster } from './create-cluster.ts';
import { canRun, type SystemUser } from './file-access.ts';
import { findCluster, placeCluster, SHARED_HOME } from './place-cluster.ts';
import { copyBinaries, findPostgresBinaries, linkLibraries, type PostgresBinaries } from './postgres-binaries.ts';
import { postgresSettings } from './postgres-settings.ts';
import { prepareSocket } from './prepare-socket.ts';
import { type RunningPostgres, runPostgres } from './run-postgres.ts';
import { stopOrphan } from './stop-orphan.ts';

/** Major version of the cluster's format, as PG_VERSION has it. */
const CLUSTER_VERSION = '18';

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Folder where clients find the socket `.s.PGSQL.5432`. */
  readonly runDir: string;
  /** Takes sentences for the person at the terminal. */
  readonly tell: (sentence: string) => void;
}

/** Why PostgreSQL does not run. */
export interface StartFailure {
  readonly sentence: string;
  /** Another try would end the same way: somebody has to change something first. */
  readonly isForGood: boolean;
}

const forGood = (sentence: string): Result<never, StartFailure> => failed({ sentence, isForGood: true });
const forNow = (sentence: string): Result<never, StartFailure> => failed({ sentence, isForGood: false });

/**
 * Starts the PostgreSQL that npm installed on `<dataDir>/control`, creating it at the first start, and resolves when
 * it answers. Role and database are both `accord`. What can go wrong comes back as a sentence.
 */
export async function startEmbedded({
  dataDir,
  runDir,
  tell,
}: EmbeddedOptions): Promise<Result<RunningPostgres, StartFailure>> {
  mkdirSync(dataDir, { recursive: true });
  const found = findCluster(dataDir);
  if (!found.ok) return forGood(found.error);
  const chosen = chooseUser(found.value);
  if (!chosen.ok) return forGood(chosen.error);
  const user = chosen.value;
  const binaries = reachableBinaries(dataDir, user, tell);
  if (!binaries.ok) return forGood(binaries.error);

  let cluster = found.value;
  if (cluster === null) {
    const link = join(dataDir, 'control');
    cluster = placeCluster(dataDir, user);
    const created = await createCluster(cluster, link, binaries.value.folder, user);
    if (!created.ok) return forNow(created.error);
    if (cluster !== link) {
      tell(`PostgreSQL's files are in ${cluster}, because its user cannot enter ${dataDir}; control there is a link.`);
    }
  } else {
    const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
    if (version !== CLUSTER_VERSION) {
      return forGood(
        `${cluster} was written by PostgreSQL ${version}; this version of Accord reads ${CLUSTER_VERSION}.`,
      );
    }
    const orphan = await stopOrphan(cluster);
    if (!orphan.ok) return forNow(orphan.error);
    if (orphan.value === 'stopped') tell('Stopped a PostgreSQL that an earlier run had left behind.');
  }

  const settings = postgresSettings(prepareSocket(runDir, user));
  const running = await runPostgres(join(binaries.value.folder, 'bin/postgres'), cluster, settings, user, runDir);
  return running.ok ? running : forNow(running.error);
}

/** The programs where `user` can run them: in node_modules, or a copy when that is private or read-only. */
function reachableBinaries(
  dataDir: string,
  user: SystemUser | null,
  tell: (sentence: string) => void,
): Result<PostgresBinaries, string> {
  const found = findPostgresBinaries();
  if (!found.ok) return found;
  const isReachable = user === null || canRun(join(found.value.folder, 'bin/postgres'), user);
  if (isReachable && linkLibraries(found.value.folder)) return found;
  const copy = copyBinaries(found.value, user === null ? dataDir : SHARED_HOME);
  if (copy.isNew) tell(`PostgreSQL's programs run from ${copy.folder}: where npm put them its user cannot use them.`);
  return ok(copy);
}
