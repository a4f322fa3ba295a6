export * from './clock-answer';
export * from './clock-file';
export * from './clock-history';
export type * from './clock-ledger';
export type * from './clock-legs';
export * from './deadline-from';
export * from './legal-clock';
