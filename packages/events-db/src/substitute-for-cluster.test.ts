import { describe, expect, it } from 'vitest';
import { migrations } from './generated/migrations.ts';
import { substituteForCluster } from './substitute-for-cluster.ts';

describe('substituteForCluster', () => {
  const substitute = substituteForCluster({ name: 'accord_cluster' });

  it('makes a replicated table on each shard and a distributed one over it', () => {
    const sql = [
      '-- About it.',
      'CREATE TABLE IF NOT EXISTS visits',
      '(',
      '    site_id UInt32',
      ')',
      'ENGINE = ReplacingMergeTree(version, is_deleted)',
      'ORDER BY site_id',
    ].join('\n');
    expect(substitute(sql)).toEqual([
      [
        '-- About it.',
        'CREATE TABLE IF NOT EXISTS visits_local ON CLUSTER accord_cluster',
        '(',
        '    site_id UInt32',
        ')',
        "ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/{database}/visits_local', '{replica}', version, is_deleted)",
        'ORDER BY site_id',
      ].join('\n'),
      'CREATE TABLE IF NOT EXISTS visits ON CLUSTER accord_cluster AS visits_local\n' +
        'ENGINE = Distributed(accord_cluster, currentDatabase(), visits_local, site_id)',
    ]);
  });

  it('adds columns to the tables of the shards, then to the distributed one', () => {
    const columns = '    ADD COLUMN IF NOT EXISTS a UInt8,\n    ADD COLUMN IF NOT EXISTS b Map(UInt16, String)\n';
    expect(substitute(`-- About it.\nALTER TABLE visits\n${columns}`)).toEqual([
      `-- About it.\nALTER TABLE visits_local ON CLUSTER accord_cluster\n${columns}`,
      `-- About it.\nALTER TABLE visits ON CLUSTER accord_cluster\n${columns}`,
    ]);
  });

  it('sets how parts are merged where the parts are', () => {
    const setting = '    MODIFY SETTING min_age_to_force_merge_seconds = 86400\n';
    expect(substitute(`-- About it.\nALTER TABLE visits\n${setting}`)).toEqual([
      `-- About it.\nALTER TABLE visits_local ON CLUSTER accord_cluster\n${setting}`,
    ]);
  });

  it.each(migrations.map(({ name, sql }) => [name, sql]))('has a form for %s', (_name, sql) => {
    const [local, distributed] = substitute(sql);
    if (sql.includes('ALTER TABLE')) {
      expect(local).toMatch(/ALTER TABLE \w+_local ON CLUSTER accord_cluster\n/);
      if (sql.includes('MODIFY SETTING')) return;
      expect(distributed).toMatch(/ALTER TABLE \w+(?<!_local) ON CLUSTER accord_cluster\n/);
      return;
    }
    expect(local).toMatch(
      /_local ON CLUSTER accord_cluster\n[\s\S]*ENGINE = ReplicatedReplacingMergeTree\('\/clickhouse/,
    );
    expect(distributed).toMatch(/ENGINE = Distributed\(accord_cluster, currentDatabase\(\), \w+_local, site_id\)$/);
  });

  it('refuses what it does not understand, and names that are none', () => {
    expect(() => substitute('ALTER TABLE visits\n    DROP COLUMN x')).toThrow('no form for clusters');
    expect(() => substituteForCluster({ name: 'a; DROP' })).toThrow('no name of a cluster');
  });
});
