import {
  localDate,
  prefill,
  prefilledFields,
  type Actor,
  type Answers,
  type Origins,
  type PersonOnPaper,
  type ProcedureVersion,
} from '@mot-cua/domain';
import {
  type AccountRow,
  AccountStore,
  AdministrativeUnitStore,
  ProcedureStore,
  ResultStore,
} from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { ApiProblem } from '../http/problems';
import { AskPopulationRegistry } from './ask-population-registry';
import { knownOfAccount, knownOfDocument, knownOfPerson, type HeldDocument } from './known-values';

/** Ask once: fills a form in from the account, from what its owner was issued earlier, and from registries. */
@Injectable()
export class Prefill {
  constructor(
    private readonly accounts: AccountStore,
    private readonly results: ResultStore,
    private readonly procedures: ProcedureStore,
    private readonly units: AdministrativeUnitStore,
    private readonly registry: AskPopulationRegistry,
  ) {}

  /** Only what the form names is looked up. @throws ApiProblem notSignedIn for an account that is gone */
  async of(
    actor: Actor,
    { code, form }: Pick<ProcedureVersion, 'code' | 'form'>,
    at: Date,
  ): Promise<{ readonly answers: Answers; readonly origins: Origins }> {
    const account = await this.accounts.find(actor.id);
    if (!account) throw new ApiProblem('notSignedIn');
    return this.ofAccount(account, { code, form }, at);
  }

  /** What is known of whoever has an account. */
  async ofAccount(
    account: AccountRow,
    { code, form }: Pick<ProcedureVersion, 'code' | 'form'>,
    at: Date,
  ): Promise<{ readonly answers: Answers; readonly origins: Origins }> {
    const paths = prefilledFields(form.schema).map(({ path }) => path);
    const kinds = paths.flatMap((path) => (path.source === 'document' ? [path.kind] : []));
    const asksPopulation = paths.some((path) => path.source === 'registry' && path.registry === 'population');
    const [documents, person, units] = await Promise.all([
      this.documentsOf(account.id, new Set(kinds)),
      asksPopulation ? this.registry.personOf(account, code) : undefined,
      this.units.all(),
    ]);
    const place = { units, on: localDate(at) };
    return prefill(form, (path) => {
      switch (path.source) {
        case 'account':
          return knownOfAccount(account, path.field, place.on);
        case 'document': {
          const held = documents.get(path.kind);
          return held && knownOfDocument(held, path, place);
        }
        case 'registry':
          return person && path.registry === 'population' ? knownOfPerson(person, path.field, place) : undefined;
      }
    });
  }

  /** What the counter wrote down of somebody without an account, in the place of what their account would say. */
  async ofPaper(
    { fullName, identityNumber, dateOfBirth, phone, email }: PersonOnPaper,
    { form }: Pick<ProcedureVersion, 'form'>,
    at: Date,
  ): Promise<{ readonly answers: Answers; readonly origins: Origins }> {
    const orNull = (typed: string) => (typed === '' ? null : typed);
    const account = {
      ...{ fullName: orNull(fullName), nationalId: orNull(identityNumber), dateOfBirth },
      ...{ phone: orNull(phone), email: orNull(email) },
    };
    return Promise.resolve(
      prefill(form, (path) => {
        if (path.source !== 'account') return undefined;
        const known = knownOfAccount(account, path.field, localDate(at));
        return known && { ...known, vi: 'thông tin người nộp ghi tại quầy', en: 'what the counter wrote down' };
      }),
    );
  }

  /** The newest document of each kind that somebody was issued. */
  private async documentsOf(accountId: string, kinds: ReadonlySet<string>): Promise<ReadonlyMap<string, HeldDocument>> {
    const newest = new Map<string, HeldDocument>();
    if (kinds.size === 0) return newest;
    for (const result of await this.results.findOf(accountId)) {
      const procedure = await this.procedures.findVersion(result.procedureCode, result.procedureVersion);
      const kind = procedure?.results.find(({ code }) => code === result.resultCode) ?? procedure?.results[0];
      if (procedure && kind && kinds.has(kind.code) && !newest.has(kind.code))
        newest.set(kind.code, { result, kind, procedure });
    }
    return newest;
  }
}
