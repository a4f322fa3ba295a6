import 'reflect-metadata';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ROWS } from './rows';

/** The database role of the running application: it may add to the history of a dossier, never change it. */
export const APPLICATION_ROLE = 'mot_cua_app';

export interface DatabaseConnection {
  readonly url: string;
  readonly poolSize?: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string;
  /** Connects as the owner of the tables; only the migration step does. */
  readonly asOwner?: boolean;
  readonly migrations?: DataSourceOptions['migrations'];
}

export function dataSourceOptions(connection: DatabaseConnection): DataSourceOptions {
  const { url, poolSize = 8, applicationName = 'mot-cua', asOwner = false, migrations = [] } = connection;
  return {
    type: 'postgres',
    url,
    entities: [...ROWS],
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    applicationName,
    poolSize,
    extra: asOwner ? {} : { options: `-c role=${APPLICATION_ROLE}` },
  };
}

/** A data source that is not connected yet. */
export function createDataSource(connection: DatabaseConnection): DataSource {
  return new DataSource(dataSourceOptions(connection));
}
