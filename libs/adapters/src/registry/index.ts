export { Rejected, TryAgain } from '../national-portal/errors';
export * from './http-population-registry';
export * from './population-registry';
