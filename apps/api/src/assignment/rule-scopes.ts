import {
  graphOf,
  localDate,
  OFFICER_ROLES,
  stepOfScope,
  type ProcedureVersion,
  type ProcessStep,
  type ScopedRule,
  type Text,
} from '@mot-cua/domain';
import { ProcedureStore, type KeptField } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';

type Scope = Pick<ScopedRule, 'scope' | 'scopeCode'>;
type OfficerRole = (typeof OFFICER_ROLES)[number];

/** What rules are for: what it is called, and which role those need to whom they give. */
@Injectable()
export class RuleScopes {
  constructor(
    private readonly procedures: ProcedureStore,
    private readonly clock: Clock,
  ) {}

  /** `undefined` for a step or a role that there is not; only what belongs to the work can be given out. */
  async roleOf({ scope, scopeCode }: Scope): Promise<OfficerRole | undefined> {
    if (scope === 'role') return OFFICER_ROLES.find((role) => role === scopeCode);
    if (scope !== 'step') return 'caseOfficer';
    return (await this.stepOf(scopeCode))?.step.role;
  }

  /** `null` for the whole agency and for a role, which the screen names. */
  async nameOf({ scope, scopeCode }: Scope, fields: readonly KeptField[]): Promise<Text | null> {
    const unknown = { vi: scopeCode, en: scopeCode };
    switch (scope) {
      case 'agency':
      case 'role':
        return null;
      case 'field':
        return fields.find(({ field }) => field.code === scopeCode)?.field.name ?? unknown;
      case 'procedure':
        return (await this.shown(scopeCode))?.name ?? unknown;
      case 'step': {
        const found = await this.stepOf(scopeCode);
        if (!found) return unknown;
        const { step, procedure } = found;
        return { vi: `${step.name.vi} (${procedure.name.vi})`, en: `${step.name.en} (${procedure.name.en})` };
      }
    }
  }

  private async stepOf(
    scopeCode: string,
  ): Promise<{ readonly step: ProcessStep; readonly procedure: ProcedureVersion } | undefined> {
    const { procedureCode, step: code } = stepOfScope(scopeCode);
    const procedure = await this.shown(procedureCode);
    const graph = procedure && graphOf(procedure.process);
    const step = graph?.taskOf(code) === 'work' ? graph.stepOf(code) : undefined;
    return procedure && step && { step, procedure };
  }

  private async shown(procedureCode: string): Promise<ProcedureVersion | undefined> {
    return (await this.procedures.findShown(procedureCode, localDate(this.clock.now())))?.procedure;
  }
}
