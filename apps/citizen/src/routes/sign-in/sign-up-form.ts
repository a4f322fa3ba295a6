import { describeProblem, type FormDefinition, type Language } from '@mot-cua/domain';
import { validateAnswers } from '@mot-cua/domain/form/validate-answers';
import type { NewAccount } from '../../shell/session.queries';

/** The rules of a new account, in the terms of our forms so that the same sentences tell what is wrong. */
const RULES: Pick<FormDefinition, 'schema'> = {
  schema: {
    type: 'object',
    required: ['fullName', 'nationalId', 'phone', 'password'],
    properties: {
      fullName: { type: 'string', maxLength: 100 },
      nationalId: { type: 'string', format: 'nationalId' },
      phone: { type: 'string', format: 'phone' },
      email: { type: 'string', format: 'email' },
      password: { type: 'string', minLength: 10, maxLength: 200 },
    },
  },
};

export type Typed = Readonly<Record<'fullName' | 'nationalId' | 'phone' | 'email' | 'password', string>>;
export const NOTHING_TYPED: Typed = { fullName: '', nationalId: '', phone: '', email: '', password: '' };

/** What is wrong with what was typed, by field. */
export function signUpProblems(typed: Typed, language: Language): Readonly<Partial<Record<string, string>>> {
  const problems = validateAnswers({ ...RULES, uiSchema: {} }, typed);
  return Object.fromEntries(problems.map((problem) => [problem.pointer.slice(1), describeProblem(problem, language)]));
}

/** The account to be made: spaces cut off, what was left empty left out. */
export function newAccount({ fullName, nationalId, phone, email, password }: Typed): NewAccount {
  const account = { fullName: fullName.trim(), nationalId: nationalId.trim(), phone: phone.trim(), password };
  return email.trim() === '' ? account : { ...account, email: email.trim() };
}
