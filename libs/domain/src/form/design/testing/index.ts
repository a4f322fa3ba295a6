export * from './acted-answers';
export * from './acted-design';
export * from './numbers';
export * from './verdicts';
