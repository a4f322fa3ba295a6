// Jest for the browser journeys of apps/e2e: they start the built system by themselves.
import server from './jest.server.config.mjs';

const { globalSetup, globalTeardown, ...shared } = server;

export default {
  ...shared,
  globalSetup: '<rootDir>/tools/jest/run-folder.mjs',
  testMatch: ['<rootDir>/apps/e2e/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testTimeout: 120_000,
  maxWorkers: 1,
};
