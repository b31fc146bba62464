import type { SchemaSubstitution } from './migrate.ts';

/** A ClickHouse cluster as its servers know it: `name` from remote_servers; macros `shard` and `replica` must be set. */
export interface Cluster {
  readonly name: string;
}

const CREATE = /^((?:\s*--[^\n]*\n)*\s*)CREATE TABLE IF NOT EXISTS (\w+)\n?/;
const ALTER = /^((?:\s*--[^\n]*\n)*\s*)ALTER TABLE (\w+)\n(?=(?:\s+ADD COLUMN IF NOT EXISTS [^\n]+)+\s*$)/;
const SETTING = /^((?:\s*--[^\n]*\n)*\s*)ALTER TABLE (\w+)\n(?=\s+MODIFY SETTING [^\n]+\s*$)/;
const ENGINE = /^ENGINE = (ReplacingMergeTree)(?:\(([^)\n]*)\))?$/m;
const CLUSTER_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * Rewrites migrations for a cluster: each table becomes replicated, is called `<table>_local` on its shard, and gets a
 * Distributed table over it under its own name; new columns go to both, settings of merges to the first. All rows of a site lie on one shard, so that versions of a row meet.
 * Refuses a migration that it does not understand, rather than let it run on one server only.
 */
export function substituteForCluster(cluster: Cluster): SchemaSubstitution {
  if (!CLUSTER_NAME.test(cluster.name)) throw new Error(`${cluster.name} is no name of a cluster`);
  const onCluster = `ON CLUSTER ${cluster.name}`;
  return (sql) => {
    const [alterHead, comment = '', altered] = ALTER.exec(sql) ?? [];
    if (alterHead !== undefined) {
      const tables = [`${altered}_local`, altered];
      return tables.map((table) => sql.replace(alterHead, () => `${comment}ALTER TABLE ${table} ${onCluster}\n`));
    }
    const [settingHead, note = '', set] = SETTING.exec(sql) ?? [];
    if (settingHead !== undefined) {
      return [sql.replace(settingHead, () => `${note}ALTER TABLE ${set}_local ${onCluster}\n`)];
    }
    const create = CREATE.exec(sql);
    const engine = ENGINE.exec(sql);
    if (create === null || engine === null) throw new Error('This migration has no form for clusters yet.');
    const [head, comments = '', table = ''] = create;
    const [engineLine, family, versioning] = engine;
    const path = `'/clickhouse/tables/{shard}/{database}/${table}_local', '{replica}'`;
    const replicated = `ENGINE = Replicated${family}(${[path, ...(versioning ? [versioning] : [])].join(', ')})`;
    const local = `${comments}CREATE TABLE IF NOT EXISTS ${table}_local ${onCluster}\n`;
    const shardKey = /^\s+site_id /m.test(sql) ? 'site_id' : '1';
    return [
      sql.replace(head, () => local).replace(engineLine, () => replicated),
      `CREATE TABLE IF NOT EXISTS ${table} ${onCluster} AS ${table}_local\n` +
        `ENGINE = Distributed(${cluster.name}, currentDatabase(), ${table}_local, ${shardKey})`,
    ];
  };
}
