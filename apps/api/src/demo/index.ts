/** Demo data of Tây Ninh: pure values, loaded by the seed and used by the demo, the benchmarks and the tests. */
export { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from './accounts';
export { agencyCode, DEMO_AGENCIES } from './agencies';
export { DEMO_CALENDAR } from './calendar';
export { DEMO_FIELDS } from './fields';
export { DEMO_PROCEDURES, EXAMPLE_ANSWERS } from './procedures';
export { DEMO_UNITS } from './units';
