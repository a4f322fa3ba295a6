// Jest for everything that runs on the server: sources are compiled to CommonJS by swc, ESM-only packages too.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { esmPackages } from './tools/jest/esm-packages.mjs';

const root = import.meta.dirname;
const { $schema: _schema, sourceMaps: _maps, ...swc } = JSON.parse(readFileSync(path.join(root, '.swcrc'), 'utf8'));
// CommonJS packages that load others by `import()`, which Jest cannot do without a flag.
const IMPORTING = ['@fastify/cookie'];
const esm = [...esmPackages(path.join(root, 'node_modules')), ...IMPORTING]
  .map((name) => name.replace(/[.+]/g, '\\$&'))
  .join('|');

export const packagesToCommonJs = {
  swcrc: false,
  jsc: { target: 'es2022', parser: { syntax: 'ecmascript', importAttributes: true } },
  module: { type: 'commonjs' },
};

export default {
  rootDir: root,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@mot-cua/source', 'node', 'node-addons'] },
  testMatch: ['**/*.spec.ts'],
  // Machines are shared: what is slow today is not broken. More than a test waits for anything, so that it says itself what never came.
  testTimeout: 300_000,
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/apps/citizen/', '/apps/officer/', '/apps/e2e/', '/libs/ui/'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.data/'],
  // Jest alone would leave one processor of two idle: much of the time is spent waiting for other processes.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: '<rootDir>/tools/jest/longest-first.mjs',
  globalSetup: '<rootDir>/tools/jest/start-postgres.mjs',
  globalTeardown: '<rootDir>/tools/jest/stop-postgres.mjs',
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { ...swc, module: { type: 'commonjs' }, swcrc: false }],
    '^.+\\.m?js$': ['@swc/jest', packagesToCommonJs],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)(?!.*/node_modules/(${esm})/)`],
  resolver: '<rootDir>/tools/jest/resolver.cjs',
};
