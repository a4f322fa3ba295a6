export * from './definition-fault';
export * from './definition-faults';
export { amountFaults, conditionFaults } from './expression-faults';
export type { IsSafePattern } from './form-faults';
export * from './fault-words';
export { documentKindsIn, type PrefillSurroundings } from './prefill-faults';
export { legalHours } from './process-faults';
export { LONGEST_DEFINITION, readDefinition } from './shape-faults';
export { circlesOf, longestHours, longestWay } from './walk-process';
