export * from './complaint-answer';
export * from './complaint-badge';
export * from './complaint-history';
export * from './complaint-words';
