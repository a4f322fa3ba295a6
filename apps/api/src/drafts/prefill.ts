import type { Answers, FormDefinition, Text } from '@mot-cua/domain';

/** What the account can tell a form. */
export interface Profile {
  readonly fullName: string;
  readonly nationalId: string | null;
  readonly dateOfBirth: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

const FROM_ACCOUNT: Text = { vi: 'Lấy từ tài khoản của bạn', en: 'From your account' };

/**
 * Fills what the state already knows: a property of the form's schema with `"x-prefill": "account.fullName"` takes it from the
 * account. Answers the values and, by JSON pointer, where each came from.
 */
export function prefill(
  { schema }: FormDefinition,
  profile: Profile,
): { answers: Answers; origins: Record<string, Text> } {
  const origins: Record<string, Text> = {};
  const answers = fill(schema, '', profile, origins);
  return { answers: isRecord(answers) ? answers : {}, origins };
}

function fill(schema: unknown, pointer: string, profile: Profile, origins: Record<string, Text>): unknown {
  if (!isRecord(schema)) return undefined;
  const path = schema['x-prefill'];
  if (typeof path === 'string') {
    const value = valueAt(path, profile);
    if (value !== undefined) origins[pointer] = FROM_ACCOUNT;
    return value;
  }
  if (!isRecord(schema['properties'])) return undefined;
  const filled = Object.entries(schema['properties'])
    .map(([name, property]) => [name, fill(property, `${pointer}/${name}`, profile, origins)] as const)
    .filter(([, value]) => value !== undefined);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

function valueAt(path: string, profile: Profile): string | undefined {
  switch (path) {
    case 'account.fullName':
      return profile.fullName;
    case 'account.nationalId':
      return profile.nationalId ?? undefined;
    case 'account.dateOfBirth':
      return profile.dateOfBirth ?? undefined;
    case 'account.phone':
      return profile.phone ?? undefined;
    case 'account.email':
      return profile.email ?? undefined;
    default:
      return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
