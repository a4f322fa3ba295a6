import type { FileLinkConfig } from '../file-link/file-link';
import { EnvironmentReader } from './environment';

const POSTGRES = ['postgres', 'postgresql'] as const;
const HTTP = ['http', 'https'] as const;

export interface S3Config {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The account on the national portal: all that versions A and B need, and the catalogue in every version. */
export interface NationalPortalAccount {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Our unit on the national portal (madonvi), `000.00.00.H53`. */
  readonly unit: string;
  /** Destination code on the exchange (dstcode). */
  readonly destination: string;
  readonly timeoutMs: number;
}

/** How the national portal is reached, and the protocol that it speaks; see docs/domain/national-portal.md. */
export type NationalPortalConfig = NationalPortalAccount &
  (
    | { readonly version: 'A' | 'B' }
    | { readonly version: 'C'; readonly client: { readonly id: string; readonly secret: string } }
  );

export interface PopulationRegistryConfig {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** One question, signing in included: a person waits for it. */
  readonly timeoutMs: number;
}

/** Everything that may differ between two installations. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly workerPort: number;
  readonly databaseUrl: string;
  readonly databasePoolSize: number;
  readonly migrationDatabaseUrl: string;
  /** Set: queues live in Redis; else in PostgreSQL. */
  readonly redisUrl: string | undefined;
  readonly storageFolder: string;
  readonly s3: S3Config | undefined;
  readonly nationalPortal: NationalPortalConfig;
  /** Minute of the night in Vietnam from which the national catalogue is fetched; `undefined`: only when somebody asks. */
  readonly nationalCatalogueAt: number | undefined;
  /** `undefined`: not connected, and nothing is filled in from it. */
  readonly populationRegistry: PopulationRegistryConfig | undefined;
  /** `undefined`: no links to files are made, and none is taken. */
  readonly fileLinks: FileLinkConfig | undefined;
  /** Address of the citizen portal, for links that leave the system. */
  readonly publicUrl: string;
  /** Networks of the proxies before the API, whose word on who asks is taken. */
  readonly trustedProxies: readonly string[];
  readonly secureCookies: boolean;
  /** Set: a rehearsal, whose clock is as many milliseconds ahead as this file says. */
  readonly rehearsalClockFile: string | undefined;
  readonly sessionHours: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** Of a key that signs. */
const SHORTEST_KEY = 32;

const PORTAL_VERSIONS = ['A', 'B', 'C'] as const;

function versionOfNationalPortal(read: EnvironmentReader) {
  const version = read.oneOf('NATIONAL_PORTAL_VERSION', PORTAL_VERSIONS, 'A');
  if (version !== 'C') return { version };
  const [id, secret] = [read.text('NATIONAL_PORTAL_CLIENT_ID'), read.text('NATIONAL_PORTAL_CLIENT_SECRET')];
  return { version, client: { id, secret } };
}

/**
 * The configuration that an environment describes.
 * @throws InvalidConfiguration with every mistake in it
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = new EnvironmentReader(env);
  const databaseUrl = read.url('DATABASE_URL', POSTGRES);
  const s3Endpoint = read.optional('S3_ENDPOINT');
  const registryUrl = read.optional('POPULATION_REGISTRY_URL');
  const fileLinkKey = read.optional('FILE_LINK_KEY');
  const config: Config = {
    host: read.text('HOST', '127.0.0.1'),
    port: read.integer('PORT', 3000, { max: 65535 }),
    workerPort: read.integer('WORKER_PORT', 3001, { max: 65535 }),
    databaseUrl,
    databasePoolSize: read.integer('DATABASE_POOL_SIZE', 8, { min: 2, max: 100 }),
    migrationDatabaseUrl: read.url('MIGRATION_DATABASE_URL', POSTGRES, databaseUrl),
    redisUrl: read.optional('REDIS_URL') && read.url('REDIS_URL', ['redis', 'rediss']),
    storageFolder: read.text('STORAGE_FOLDER', '.data/files'),
    s3: s3Endpoint
      ? {
          endpoint: read.url('S3_ENDPOINT', HTTP),
          region: read.text('S3_REGION', 'us-east-1'),
          bucket: read.text('S3_BUCKET'),
          accessKeyId: read.text('S3_ACCESS_KEY_ID'),
          secretAccessKey: read.text('S3_SECRET_ACCESS_KEY'),
        }
      : undefined,
    nationalPortal: {
      ...versionOfNationalPortal(read),
      url: read.url('NATIONAL_PORTAL_URL', HTTP, 'http://127.0.0.1:4400'),
      username: read.text('NATIONAL_PORTAL_USERNAME', 'tayninh'),
      password: read.text('NATIONAL_PORTAL_PASSWORD', 'tayninh'),
      unit: read.text('NATIONAL_PORTAL_UNIT', '000.00.00.H53'),
      destination: read.text('NATIONAL_PORTAL_DESTINATION', 'VN:GOV:000.00.00.G22:vpcpdvcprovider'),
      timeoutMs: read.integer('NATIONAL_PORTAL_TIMEOUT_MS', 15_000, { min: 100, max: 120_000 }),
    },
    nationalCatalogueAt: read.timeOfDay('NATIONAL_CATALOGUE_AT', '02:30'),
    populationRegistry: registryUrl
      ? {
          url: read.url('POPULATION_REGISTRY_URL', HTTP),
          clientId: read.text('POPULATION_REGISTRY_CLIENT_ID'),
          clientSecret: read.text('POPULATION_REGISTRY_CLIENT_SECRET'),
          timeoutMs: read.integer('POPULATION_REGISTRY_TIMEOUT_MS', 1_500, { min: 100, max: 10_000 }),
        }
      : undefined,
    fileLinks: fileLinkKey
      ? { key: fileLinkKey, days: read.integer('FILE_LINK_DAYS', 90, { min: 1, max: 3650 }) }
      : undefined,
    publicUrl: read.url('PUBLIC_URL', HTTP, 'http://127.0.0.1:4200'),
    trustedProxies: read.networks('TRUSTED_PROXIES', 'loopback'),
    secureCookies: read.flag('SECURE_COOKIES', false),
    rehearsalClockFile: read.optional('REHEARSAL_CLOCK_FILE'),
    sessionHours: read.integer('SESSION_HOURS', 8, { min: 1, max: 720 }),
    logLevel: read.oneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'info'),
  };
  if (fileLinkKey !== undefined && fileLinkKey.length < SHORTEST_KEY)
    read.complain(`FILE_LINK_KEY must have at least ${SHORTEST_KEY} characters: "openssl rand -hex 24" makes one`);
  // Nobody's papers are kept by a clock that is wrong.
  if (config.rehearsalClockFile !== undefined && config.secureCookies)
    read.complain('REHEARSAL_CLOCK_FILE is for rehearsals only and does not go with SECURE_COOKIES');
  return read.finish(config);
}
