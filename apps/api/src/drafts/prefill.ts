import {
  localDate,
  prefill,
  prefilledFields,
  type Actor,
  type Answers,
  type Origins,
  type ProcedureVersion,
} from '@mot-cua/domain';
import { AccountStore, AdministrativeUnitStore, ProcedureStore, ResultStore } from '@mot-cua/persistence';
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
    const paths = prefilledFields(form.schema).map(({ path }) => path);
    const kinds = paths.flatMap((path) => (path.source === 'document' ? [path.kind] : []));
    const asksPopulation = paths.some((path) => path.source === 'registry' && path.registry === 'population');
    const [documents, person, units] = await Promise.all([
      this.documentsOf(actor.id, new Set(kinds)),
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
