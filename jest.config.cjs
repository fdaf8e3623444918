const { availableParallelism } = require('node:os');

module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/global-setup.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(tsx?|js)$': '<rootDir>/test/esbuild-transformer.cjs' },
  // @noble and saxen are ECMAScript modules; jsqr is slow without what the transformer adds.
  transformIgnorePatterns: ['/node_modules/(?!(@noble|saxen|jsqr)/)'],
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/fast-check.cjs' },
  testSequencer: '<rootDir>/test/longest-first.cjs',
  testTimeout: 60_000,
  // Each takes about 600 MB and, in tests of pages, a browser of 200 MB; eight cores are not a laptop's memory.
  maxWorkers: Math.min(availableParallelism(), 4),
  // What jest, V8 and esbuild keep from one test file to the next: past this much a worker is replaced by a new one.
  workerIdleMemoryLimit: '400MB',
  // A busy machine takes longer than jest's half second to end a process.
  workerGracefulExitTimeout: 10_000,
  cacheDirectory: '<rootDir>/.cache/jest',
};
