import { describe, expect, it } from 'vitest';
import { scanStatement } from './scan-statement.ts';

describe('scanStatement', () => {
  it('sees words, calls and placeholders, outside strings and comments only', () => {
    const scan = scanStatement(
      "SELECT count ( ), `weird` (x), 'settings; drop (', {siteId:UInt32} -- into\nFROM t /* outfile */ WHERE at > {at: DateTime64(3, 'UTC')}",
    );
    expect(scan.words).toEqual(['select', 'count', 'x', 'from', 't', 'where', 'at']);
    expect(scan.calls).toEqual(['count', 'weird']);
    expect([...scan.placeholders]).toEqual([
      ['siteId', 'UInt32'],
      ['at', "DateTime64(3, 'UTC')"],
    ]);
    expect(scan).toMatchObject({ hasSemicolon: false, problem: null });
  });

  it.each([
    ["SELECT 'it''s \\' fine; '", false],
    ['SELECT 1;', true],
    ['SELECT 1 -- ;', false],
    ["SELECT '\\\\'; SELECT 2", true],
  ])('finds the semicolon of %s: %s', (sql, hasSemicolon) => {
    expect(scanStatement(sql)).toMatchObject({ hasSemicolon, problem: null });
  });

  it('is not fooled by a call behind a comment', () => {
    expect(scanStatement("SELECT file /* */ -- x\n ('a')").calls).toEqual(['file']);
  });

  it.each([
    "SELECT 'open",
    'SELECT `a\\`b`',
    'SELECT /* a /* b */ c */ 1',
    'SELECT 1 // x',
    'SELECT 1 # x',
    'SELECT $a$x$a$',
    'SELECT “a”',
  ])('does not claim to understand %s', (sql) => {
    expect(scanStatement(sql).problem).not.toBeNull();
  });
});
