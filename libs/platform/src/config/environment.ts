import { isIP } from 'node:net';

/** Everything that is wrong with the environment, at once. */
export class InvalidConfiguration extends Error {
  override readonly name = 'InvalidConfiguration';
  constructor(readonly mistakes: readonly string[]) {
    super(
      `The configuration has ${mistakes.length} mistake(s):\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`,
    );
  }
}

/** Reads variables and collects what is wrong with them. */
export class EnvironmentReader {
  private readonly mistakes: string[] = [];

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  /** What is wrong with several variables together. */
  complain(mistake: string): void {
    this.mistakes.push(mistake);
  }

  text(name: string, fallback?: string): string {
    const value = this.optional(name) ?? fallback;
    if (value === undefined) this.mistakes.push(`${name} is missing`);
    return value ?? '';
  }

  optional(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  integer(name: string, fallback: number, { min = 0, max = Number.MAX_SAFE_INTEGER } = {}): number {
    const text = this.optional(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (!Number.isInteger(value) || value < min || value > max) {
      this.mistakes.push(`${name} must be a whole number from ${min} to ${max}, not "${text}"`);
    }
    return value;
  }

  /** A time of the day as minutes since midnight; `undefined` for `never`. */
  timeOfDay(name: string, fallback: string): number | undefined {
    const text = this.optional(name) ?? fallback;
    const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
    if (!parts && text !== 'never') this.mistakes.push(`${name} must be a time like 02:30, or never, not "${text}"`);
    return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
  }

  flag(name: string, fallback: boolean): boolean {
    const text = this.optional(name);
    if (text !== undefined && text !== 'true' && text !== 'false')
      this.mistakes.push(`${name} must be true or false, not "${text}"`);
    return text === undefined ? fallback : text === 'true';
  }

  url(name: string, protocols: readonly string[], fallback?: string): string {
    const value = this.text(name, fallback);
    if (value !== '' && !protocols.some((protocol) => value.startsWith(`${protocol}://`) && URL.canParse(value))) {
      this.mistakes.push(`${name} must be an address that begins with ${protocols.join(':// or ')}://`);
    }
    return value;
  }

  oneOf<T extends string>(name: string, values: readonly T[], fallback: T): T {
    const text = this.optional(name) ?? fallback;
    const value = values.find((allowed) => allowed === text);
    if (!value) this.mistakes.push(`${name} must be one of ${values.join(', ')}, not "${text}"`);
    return value ?? fallback;
  }

  /** A list of networks, by commas: names of well-known ones, addresses, or addresses with the length of their prefix. */
  networks(name: string, fallback: string): string[] {
    const networks = (this.optional(name) ?? fallback).split(',').map((entry) => entry.trim());
    for (const network of networks) {
      if (!isNetwork(network)) {
        this.mistakes.push(
          `${name} must list loopback, linklocal, uniquelocal or networks like 10.0.0.0/8, not "${network}"`,
        );
      }
    }
    return networks;
  }

  /** @throws InvalidConfiguration when anything was wrong */
  finish<T extends object>(config: T): Readonly<T> {
    if (this.mistakes.length > 0) throw new InvalidConfiguration(this.mistakes);
    return Object.freeze(config);
  }
}

function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', prefix, ...more] = text.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return bits > 0 && more.length === 0 && (prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= bits));
}
