import type { SubjectField } from '../subject';
import { ECONOMY } from './economy';
import { LAND } from './land';
import { PEOPLE } from './people';

/** What the made-up catalogue is about, by field of the administration. */
export const FIELDS: readonly SubjectField[] = [...PEOPLE, ...LAND, ...ECONOMY];
