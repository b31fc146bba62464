/** A file that a rule does not bind, and why. The only place for such exceptions. */
export interface Exemption {
  rule: string;
  path: string;
  because: string;
}

/** An exemption that no longer excuses anything is itself a finding: it goes when its cause goes. */
export const EXEMPTIONS: readonly Exemption[] = [
  {
    rule: 'sql-length',
    path: 'packages/events-db/migrations/0002_create_visits.sql',
    because: 'One column a line, and a table is created by one statement.',
  },
  {
    rule: 'environment-reads',
    path: 'apps/accord/launch/build-parts.mjs',
    because: 'It sets NODE_ENV for the bundler of the dashboard and reads nothing.',
  },
];
