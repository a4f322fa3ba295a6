import type { OfficerState, StaffRole } from '@mot-cua/domain';

/** Which officers are looked for. */
export interface OfficerSearch {
  /** Part of a name, user name or position; diacritics do not matter. */
  readonly words?: string;
  readonly agencyId?: string;
  readonly role?: StaffRole;
  readonly state?: OfficerState;
}

/** Dossiers that an account has taken and that nobody has decided yet. */
export const HELD_DOSSIERS = `SELECT count(*)::int FROM dossier WHERE dossier.taken_by = account.id AND dossier.ended_at IS NULL`;

/** Open steps that an account has. */
export const HELD_STEPS = `SELECT count(*)::int FROM dossier_task AS task WHERE task.taken_by = account.id AND task.kind = 'step'`;

/** Officers have a user name, citizens have none. */
const IS_OFFICER = 'account.username IS NOT NULL';

/** A condition of SQL over `account`, with its parameters numbered from 1. */
export function officerCondition({ words, agencyId, role, state }: OfficerSearch): {
  readonly sql: string;
  readonly parameters: readonly unknown[];
} {
  const parameters: unknown[] = [];
  const conditions = [IS_OFFICER];
  const add = (condition: (parameter: string) => string, value: unknown) => {
    parameters.push(value);
    conditions.push(condition(`$${parameters.length}`));
  };
  if (agencyId) add((value) => `account.agency_id = ${value}`, agencyId);
  if (role) add((value) => `account.roles @> ARRAY[${value}::text]`, role);
  if (state) add((value) => `account.state = ${value}`, state);
  if (words?.trim()) {
    add(
      (value) =>
        `search_form(concat_ws(' ', account.full_name, account.username, account.position)) LIKE '%' || search_form(${value}) || '%'`,
      words.trim().replaceAll(/[\\%_]/g, '\\$&'),
    );
  }
  return { sql: conditions.join(' AND '), parameters };
}
