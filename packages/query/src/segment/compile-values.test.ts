import { segments } from '@accord/catalog/generated/segments';
import { describe, expect, it } from 'vitest';
import { compileValues, offersValues } from './compile-values.ts';

describe('values of a segment', () => {
  it.each(segments.filter(offersValues).map((name) => [name.wire, name] as const))(
    '%s has a question',
    (_wire, name) => {
      const { sql, params } = compileValues(name, { siteId: 1, timeZone: 'Europe/Berlin' }, 10, 20, "x' OR 1=1");
      expect(sql).toMatch(/^SELECT[\s\S]+FROM (visits|actions|conversions) FINAL\nWHERE site_id = \{siteId:UInt32\}/);
      expect(sql).not.toContain('OR 1=1');
      expect(params).toMatchObject({ siteId: 1, from: 10, to: 20, search: "x' OR 1=1" });
    },
  );
});
