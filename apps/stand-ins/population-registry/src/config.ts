/** Everything that may differ between two installations of the stand-in. */
export interface StandInConfig {
  readonly host: string;
  readonly port: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokenSeconds: number;
  /** Whether the fault switch is there at all. */
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
    port: integer('PORT', 4500, 65_535),
    clientId: text('POPULATION_REGISTRY_CLIENT_ID', 'tayninh'),
    clientSecret: text('POPULATION_REGISTRY_CLIENT_SECRET'),
    tokenSeconds: integer('POPULATION_REGISTRY_TOKEN_SECONDS', 1800, 86_400),
    control: text('STAND_IN_CONTROL', 'true') === 'true',
  };
  if (mistakes.length > 0) throw new Error(`The population registry's configuration is wrong: ${mistakes.join('; ')}`);
  return Object.freeze(config);
}
