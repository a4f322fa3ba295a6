export * from './carry-over';
export * from './compare';
