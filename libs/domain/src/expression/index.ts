export * from './amount-range';
export * from './expression';
