import { loadConfig } from './config';

const enough = { DATABASE_URL: 'postgres://mot_cua@127.0.0.1/mot_cua' };

describe('the configuration', () => {
  it('needs nothing but a database', () => {
    expect(loadConfig(enough)).toMatchObject({ port: 3000, redisUrl: undefined, s3: undefined, secureCookies: false });
  });

  it('lists every mistake at once', () => {
    const env = {
      PORT: 'eighty',
      DATABASE_POOL_SIZE: '1',
      TRUSTED_PROXIES: 'loopback, 10.0.0.0/8, fd00::/8, 10.1.2.3, 10.0.0.0/33, nginx',
      NATIONAL_CATALOGUE_AT: '25:00',
      SECURE_COOKIES: 'yes',
      S3_ENDPOINT: 'http://127.0.0.1:9000',
    };
    expect(() => loadConfig(env)).toThrow(
      expect.objectContaining({
        mistakes: [
          'DATABASE_URL is missing',
          'PORT must be a whole number from 0 to 65535, not "eighty"',
          'DATABASE_POOL_SIZE must be a whole number from 2 to 100, not "1"',
          'S3_BUCKET is missing',
          'S3_ACCESS_KEY_ID is missing',
          'S3_SECRET_ACCESS_KEY is missing',
          'NATIONAL_CATALOGUE_AT must be a time like 02:30, or never, not "25:00"',
          'TRUSTED_PROXIES must list loopback, linklocal, uniquelocal or networks like 10.0.0.0/8, not "10.0.0.0/33"',
          'TRUSTED_PROXIES must list loopback, linklocal, uniquelocal or networks like 10.0.0.0/8, not "nginx"',
          'SECURE_COOKIES must be true or false, not "yes"',
        ],
      }),
    );
  });

  it('speaks version A to the national portal, and C only with an account of its own', () => {
    expect(loadConfig(enough).nationalPortal).toMatchObject({ version: 'A' });
    expect(loadConfig({ ...enough, NATIONAL_PORTAL_VERSION: 'B' }).nationalPortal).toMatchObject({ version: 'B' });
    const c = { ...enough, NATIONAL_PORTAL_VERSION: 'C', NATIONAL_PORTAL_CLIENT_ID: 'tayninh' };
    expect(() => loadConfig(c)).toThrow('NATIONAL_PORTAL_CLIENT_SECRET is missing');
    expect(loadConfig({ ...c, NATIONAL_PORTAL_CLIENT_SECRET: 'secret' }).nationalPortal).toMatchObject({
      ...{ version: 'C', client: { id: 'tayninh', secret: 'secret' } },
    });
    expect(() => loadConfig({ ...enough, NATIONAL_PORTAL_VERSION: 'D' })).toThrow(
      'NATIONAL_PORTAL_VERSION must be one of A, B, C, not "D"',
    );
  });

  it('makes links to files with a long key only', () => {
    expect(loadConfig(enough).fileLinks).toBeUndefined();
    expect(loadConfig({ ...enough, FILE_LINK_KEY: 'k'.repeat(32) }).fileLinks).toEqual({
      key: 'k'.repeat(32),
      days: 90,
    });
    expect(() => loadConfig({ ...enough, FILE_LINK_KEY: 'short' })).toThrow('FILE_LINK_KEY must have at least 32');
  });

  it('does not rehearse where people’s papers are', () => {
    const rehearsing = { ...enough, REHEARSAL_CLOCK_FILE: '/tmp/ahead' };
    expect(loadConfig(rehearsing).rehearsalClockFile).toBe('/tmp/ahead');
    expect(() => loadConfig({ ...rehearsing, SECURE_COOKIES: 'true' })).toThrow('does not go with SECURE_COOKIES');
  });

  it('fetches the national catalogue at night unless told otherwise', () => {
    expect(loadConfig(enough).nationalCatalogueAt).toBe(150);
    expect(loadConfig({ ...enough, NATIONAL_CATALOGUE_AT: '23:05' }).nationalCatalogueAt).toBe(1_385);
    expect(loadConfig({ ...enough, NATIONAL_CATALOGUE_AT: 'never' }).nationalCatalogueAt).toBeUndefined();
  });

  it('puts migrations on the same database unless told otherwise', () => {
    expect(loadConfig(enough).migrationDatabaseUrl).toBe(enough.DATABASE_URL);
    const owner = 'postgres://owner@127.0.0.1/mot_cua';
    expect(loadConfig({ ...enough, MIGRATION_DATABASE_URL: owner }).migrationDatabaseUrl).toBe(owner);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(loadConfig(enough))).toBe(true);
  });
});
