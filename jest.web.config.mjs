// Jest for React parts and the two web apps, in jsdom.
import server, { packagesToCommonJs } from './jest.server.config.mjs';

const { globalSetup, globalTeardown, ...shared } = server;
const react = {
  swcrc: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

export default {
  ...shared,
  testEnvironment: '<rootDir>/tools/jest/browser-environment.cjs',
  testEnvironmentOptions: { customExportConditions: ['@mot-cua/source', 'node', 'require', 'default'] },
  testMatch: ['<rootDir>/{apps/citizen,apps/officer,libs/ui}/src/**/*.spec.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  setupFilesAfterEnv: ['<rootDir>/tools/jest/setup-web.ts'],
  moduleNameMapper: { '\\.css$': '<rootDir>/tools/jest/style-stub.cjs' },
  transform: { '^.+\\.tsx?$': ['@swc/jest', react], '^.+\\.m?js$': ['@swc/jest', packagesToCommonJs] },
};
