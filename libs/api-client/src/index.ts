export * from './api-error';
export * from './client';
export * from './live-updates';
export type { components, paths } from './generated';
export * from './schemas';
