/** Who may import whom: main -> composition -> google -> ports -> domain, main -> rpc -> app -> ports -> domain. */
const layer = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { path: from }, to });
const outside = (...allowed) => ({
  path: '^(src|emulator|demo|preview|build|bench|simulate)/',
  pathNot: allowed,
});

/** Folders of the domain, lowest first: each imports only itself and those before it, so that none stands in a circle. */
const domainOrder = [
  'calendar',
  'text',
  'workbook',
  'organisation',
  'refusal',
  'completeness',
  'sop',
  'office',
  'log',
  'kegiatan',
  'guard',
  'expected',
  'dashboard',
  'inventory',
  'coordination',
  'copies',
  'registers',
  'papers',
  'scans',
  'procedure',
  'report',
  'outputs',
  'publication',
  'reference',
  'seed',
  'health',
  'import',
  'reminders',
  'start',
];

/** Folders of the use cases, lowest first. */
const appOrder = [
  'inventory',
  'expected',
  'publish',
  'registers',
  'kegiatan',
  'coordination',
  'copies',
  'office',
  'outputs',
  'report',
  'scans',
];

const inOrder = (root, folders) =>
  folders.map((folder, index) =>
    layer(
      `${root.replace('src/', '')}-${folder}-imports-downwards`,
      'A folder that imports one above it is one module in two folders. The order is the list in this file.',
      `^${root}/${folder}/`,
      { path: `^${root}/[^/]+/`, pathNot: `^${root}/(${folders.slice(0, index + 1).join('|')})/` },
    ),
  );

module.exports = {
  forbidden: [
    ...inOrder('src/domain', domainOrder),
    ...inOrder('src/app', appOrder),
    layer(
      'domain-is-pure',
      'The rules of the procedure know no Google, page, package or port, so that they can be read and tested alone.',
      '^src/domain/',
      { pathNot: '^src/domain/' },
    ),
    layer(
      'ports-speak-the-domain',
      'A port is an interface in domain words; it knows no adapter and no package.',
      '^src/ports/',
      { pathNot: '^src/(ports|domain)/' },
    ),
    layer(
      'app-knows-no-google',
      'A use case calls ports; which service stands behind one is decided in composition.ts.',
      '^src/app/',
      outside('^src/(app|ports|domain)/'),
    ),
    layer(
      'render-adapts-ports',
      'Rendering implements the ports that make papers and files: of the domain it takes models, of the outside packages only.',
      '^src/render/',
      outside('^src/(render|ports|domain)/'),
    ),
    layer(
      'google-adapts-ports',
      'An adapter implements a port; use cases and words for people are not its business.',
      '^src/google/',
      { pathNot: '^src/(google|ports|domain)/' },
    ),
    layer(
      'contract-stands-alone',
      'The page and the server share it, so it may drag in neither.',
      '^src/rpc/contract/',
      { pathNot: '^src/rpc/contract/' },
    ),
    layer(
      'rpc-asks-the-app',
      'What pages call turns into use cases, never into services.',
      '^src/rpc/(?!contract)',
      outside('^src/(rpc|app|ports|domain)/'),
    ),
    layer(
      'page-knows-the-contract',
      'What several pages share runs in a browser, away from the server; it has the contract, its own packages, what Google’s failures mean, since some of them arrive in the page only, and the numbers of the steps.',
      '^src/page/',
      outside(
        '^src/(page|rpc/contract)/',
        '^src/(google/errors|rpc/platform-words|ports/platform-fault|domain/sop/step-numbers)\\.ts$',
      ),
    ),
    ...['sidebar', 'phone'].map((page) =>
      layer(
        `${page}-knows-the-contract`,
        'A page has the contract, what pages share, its own packages, the numbers of the steps, and the rule by which a file is known; no page knows another one.',
        `^src/${page}/`,
        outside(
          `^src/(${page}|page|rpc/contract)/`,
          '^src/domain/(sop/step-numbers|scans/content/format-of)\\.ts$',
        ),
      ),
    ),
    layer(
      'public-page-cannot-write',
      'The public project is another bundle: the published snapshot, its formats and the one rule of harmless CSV; no port, no adapter, no use case.',
      '^src/public/(?!page/)',
      outside('^src/public/(?!page/)', '^src/domain/', '^src/render/csv'),
    ),
    layer(
      'public-page-knows-the-wire',
      "The page runs in a visitor's browser; it has the types of what crosses and its own packages.",
      '^src/public/page/',
      outside('^src/public/(page|wire)/', '^src/domain/scans/matching/office-words\\.ts$'),
    ),
    layer(
      'emulator-knows-google-only',
      'The local Workspace imitates Google; a product word in it would make it kinder than Google.',
      '^emulator/',
      outside('^emulator/'),
    ),
    layer(
      'demo-uses-the-doors',
      'The demo does what people do: it reads a list as the page does, calls the page contract, and puts files in folders.',
      '^demo/',
      outside(
        '^demo/',
        '^emulator/index',
        '^emulator/web/index',
        '^src/rpc/contract/',
        '^src/sidebar/inventory/import/(?:read-)?source',
      ),
    ),
    layer(
      'preview-uses-the-doors',
      'The preview reads a file with the code that reads it in the page, and interprets it with the code of the server.',
      '^preview/',
      outside(
        '^preview/',
        '^src/(domain|app)/',
        '^src/(codecs|rpc/scan-words)\\.ts$',
        '^src/sidebar/inventory/import/',
      ),
    ),
    layer(
      'bench-measures-the-core',
      'A bench measures rules, use cases, the reading of lists in the page and the built bundle on the local Workspace with the people of the demo, never an adapter.',
      '^bench/',
      outside(
        '^bench/',
        '^build/chromium',
        '^src/(domain|app|render|sidebar/inventory/import)/',
        '^emulator/index',
        '^demo/(scans/|people|office|set-up-office)',
      ),
    ),
    layer(
      'simulate-uses-the-doors',
      'A simulation drives the built bundle on the local Workspace with the people of the demo.',
      '^simulate/',
      outside(
        '^simulate/',
        '^src/domain/',
        '^emulator/index',
        '^demo/(scans/|people|office|set-up-office|first-day)',
      ),
    ),
    layer(
      'nobody-imports-main',
      'main.ts and composition.ts are where everything is joined, so nothing may lean on them.',
      '^(?!src/(main|menu|phone-page|composition)\\.ts)',
      { path: '^src/(main|composition)\\.ts$' },
    ),
    {
      name: 'no-circular',
      comment: 'A cycle is one module in two files.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^build/(main|deploy|draw-architecture)',
          '^bench/(main|peak-memory)',
          '^simulate/(mutate/)?main',
          '^bench/costs/usual/',
          '^(demo|preview)/main',
          '^src/main',
          '^src/public/main',
          '^src/public/page/main',
          '^src/(sidebar|phone)/main',
          '^src/(phone|sidebar)/late/',
          'tsconfig\\.json$',
          '\\.(html|css)$',
          '^emulator/runtime/worker-main',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-dev-in-bundle',
      comment: 'What is imported must be declared.',
      severity: 'error',
      from: { path: '^(src|emulator|demo|preview|build|bench|simulate)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.d.ts'] },
  },
};
