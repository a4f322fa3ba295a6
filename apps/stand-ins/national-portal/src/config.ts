/** Everything that may differ between two installations of the stand-in. */
export interface StandInConfig {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly username: string;
  readonly password: string;
  /** The unit whose account this is (madonvi); its province owns every dossier that may be sent. */
  readonly unit: string;
  /** The account of version C. */
  readonly clientId: string;
  readonly clientSecret: string;
  readonly sessionSeconds: number;
  /** Whether the fault switch and the control interface are there at all. */
  readonly control: boolean;
}

/** The configuration that an environment describes. @throws Error that names every mistake */
export function readConfig(env: Readonly<Record<string, string | undefined>>): StandInConfig {
  const mistakes: string[] = [];
  const text = (name: string, fallback?: string): string => {
    const value = env[name]?.trim() || fallback;
    if (!value) mistakes.push(`${name} is missing`);
    return value ?? '';
  };
  const integer = (name: string, fallback: number, max: number): number => {
    const value = Number(text(name, String(fallback)));
    if (!Number.isInteger(value) || value < 0 || value > max) {
      mistakes.push(`${name} must be a whole number from 0 to ${max}`);
    }
    return value;
  };
  const config: StandInConfig = {
    host: text('HOST', '127.0.0.1'),
    port: integer('PORT', 4400, 65_535),
    databaseUrl: text('NATIONAL_PORTAL_DATABASE_URL'),
    username: text('NATIONAL_PORTAL_USERNAME', 'tayninh'),
    password: text('NATIONAL_PORTAL_PASSWORD', 'tayninh'),
    unit: text('NATIONAL_PORTAL_UNIT', '000.00.00.H53'),
    clientId: text('NATIONAL_PORTAL_CLIENT_ID', 'tayninh'),
    clientSecret: text('NATIONAL_PORTAL_CLIENT_SECRET', 'tayninh'),
    sessionSeconds: integer('NATIONAL_PORTAL_SESSION_SECONDS', 1800, 86_400),
    control: text('STAND_IN_CONTROL', 'true') === 'true',
  };
  if (mistakes.length > 0) throw new Error(`The national portal's configuration is wrong: ${mistakes.join('; ')}`);
  return Object.freeze(config);
}
