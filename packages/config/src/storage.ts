import { z } from 'zod';
import { defineVariable } from './define-variable.ts';

/** A URL of one of these schemes; the message never repeats the text, which may hold a password. */
function urlOf(protocols: readonly string[], example: string) {
  return z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol) && new URL(text).hostname !== '',
      `must be an address such as ${example}`,
    );
}

export const dataDirVariable = defineVariable({
  name: 'ACCORD_DATA_DIR',
  doc: 'Folder for everything Accord keeps. A relative path starts at the checkout.',
  shownDefault: '`./accord-data`',
  reason: 'A line break or NUL in a path breaks the configuration files of the embedded engines.',
  schema: z.string().refine((path) => !hasControlCharacter(path), 'must be a path without control characters'),
});

export const runDirVariable = defineVariable({
  name: 'ACCORD_RUN_DIR',
  doc: 'Folder for sockets.',
  shownDefault: 'a folder of its own in the system’s temporary folder',
  reason: 'A Unix socket’s path is limited to about 100 bytes.',
  isInternal: true,
  schema: z.string().refine((path) => !hasControlCharacter(path), 'must be a path without control characters'),
});

export const eventsUrlVariable = defineVariable({
  name: 'ACCORD_EVENTS_URL',
  doc: 'A ClickHouse server instead of the embedded engine: `http(s)://user:password@host:8123/database`.',
  shownDefault: 'embedded chDB',
  reason: 'We speak ClickHouse’s HTTP interface only; its native port would not answer.',
  schema: urlOf(['http:', 'https:'], 'http://user:password@clickhouse.example.org:8123/accord'),
});

export const controlUrlVariable = defineVariable({
  name: 'ACCORD_CONTROL_URL',
  doc: 'A PostgreSQL server instead of the embedded one: `postgresql://user:password@host:5432/database`.',
  shownDefault: 'embedded PostgreSQL',
  reason: 'Only PostgreSQL: row-level security and NOTIFY are part of how Accord works.',
  schema: urlOf(['postgres:', 'postgresql:'], 'postgresql://user:password@postgres.example.org:5432/accord'),
});

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}
