import type { ProcedureVersion } from '@mot-cua/domain';

/** What a list of procedures shows of one, and what it is found by. */
export type CatalogueEntry = Pick<
  ProcedureVersion,
  | 'code'
  | 'version'
  | 'name'
  | 'field'
  | 'level'
  | 'lifeEvents'
  | 'keywords'
  | 'summary'
  | 'channels'
  | 'fees'
  | 'cases'
> & {
  /** It can no longer be filed. */
  readonly isClosed: boolean;
};
