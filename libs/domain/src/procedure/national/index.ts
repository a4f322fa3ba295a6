export * from './compare-national';
export * from './fault-words';
export * from './left-over';
export * from './national-procedure';
export * from './take-national';
