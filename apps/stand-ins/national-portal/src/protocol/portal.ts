import type { Pool } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import type { DossierStore } from '../storage/dossier.store';

/** All that a service needs of the portal. */
export interface Portal {
  readonly pool: Pool;
  readonly dossiers: DossierStore;
  readonly catalogue: Catalogue;
  /** The province of the account, `H53`. */
  readonly province: string;
}
