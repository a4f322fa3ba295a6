export * from './fee-breakdown';
export * from './fee-statement';
