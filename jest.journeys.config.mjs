// Jest for the browser journeys of apps/e2e: they start the built system by themselves.
import server from './jest.server.config.mjs';

const { globalSetup, globalTeardown, ...shared } = server;

export default {
  ...shared,
  globalSetup: '<rootDir>/tools/jest/lay-down-demo.mjs',
  testEnvironment: '<rootDir>/tools/jest/journey-environment.cjs',
  testMatch: ['<rootDir>/apps/e2e/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // Each has a system, a browser and data of its own.
  maxWorkers: 2,
};
