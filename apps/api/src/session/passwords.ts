import { hash, verify } from '@node-rs/argon2';

/** Parameters of OWASP's password storage cheat sheet for Argon2id: 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Somebody's hash that no password fits, so that an unknown name takes as long as a wrong password. */
let nobodys: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(spelt(password), OPTIONS);
}

/** Whether a password fits; for no hash at all it never does, and takes as long to say so. */
export async function fitsPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  nobodys ??= hash('nobody has this password', OPTIONS);
  const fits = await verify(passwordHash ?? (await nobodys), spelt(password));
  return fits && passwordHash !== undefined;
}

/** Vietnamese keyboards write one letter in two ways, `ậ` as one character or as three: either fits. */
function spelt(password: string): string {
  return password.normalize('NFKC');
}
