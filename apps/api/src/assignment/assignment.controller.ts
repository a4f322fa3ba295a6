import {
  assignmentWords,
  agenciesAbleToDecide,
  localDate,
  mayRunAgency,
  unitOfCode,
  type Actor,
  type Agency,
} from '@mot-cua/domain';
import {
  AdministrativeUnitStore,
  AgencyStore,
  AssignmentStore,
  FieldStore,
  NextOfficers,
  OfficerLeaveStore,
  ProcedureStore,
  type KeptField,
  type KeptRule,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toAgencyRef } from '../agencies/agencies.dto';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { awayOf } from '../leaves/away.dto';
import {
  AssignmentDto,
  AssignmentPreviewDto,
  PreviewQueryDto,
  RemoveRuleDto,
  SaveRuleDto,
  type CodeNameDto,
  type KeptRuleDto,
} from './assignment.dto';
import { RuleScopes } from './rule-scopes';

@ApiTags('Assignment')
@Controller('agencies/:id/assignment')
@AllowedTo('leader', 'systemAdmin')
export class AssignmentController {
  constructor(
    private readonly assignment: AssignmentStore,
    private readonly next: NextOfficers,
    private readonly scopes: RuleScopes,
    private readonly agencies: AgencyStore,
    private readonly procedures: ProcedureStore,
    private readonly fields: FieldStore,
    private readonly units: AdministrativeUnitStore,
    private readonly leaves: OfficerLeaveStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'By which rules an agency gives out dossiers and steps, and how its officers stand now' })
  @ApiOkResponse({ type: AssignmentDto })
  @ApiProblems('notFound')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AssignmentDto> {
    const agency = await this.run(actor, id);
    const now = this.clock.now();
    const today = localDate(now);
    const [rules, officers, leaves, fields] = await Promise.all([
      this.assignment.rulesOf(id),
      this.assignment.officersOf(id, today),
      this.leaves.current(today),
      this.fields.all(),
    ]);
    const fieldNames = fields
      .filter(({ field: { validTo } }) => validTo === null || validTo > today)
      .map(({ field: { code, name } }) => ({ code, name }));
    return {
      agency: toAgencyRef(agency),
      rules: await Promise.all(rules.map((kept) => this.toRule(kept, fields))),
      officers: officers.map(({ id: officerId, name, roles, isActive, openDossiers, openSteps, lastAssignedAt }) => ({
        ...{ id: officerId, fullName: name, roles, isActive, openDossiers, openSteps, lastAssignedAt },
        away: awayOf(officerId, leaves, now),
      })),
      fields: fieldNames,
      units: await this.unitsNamed(rules),
    };
  }

  @Put('rules')
  @ApiOperation({ summary: 'Set the rule of the agency, or of a field, procedure, step or role there' })
  @ApiOkResponse({ type: AssignmentDto })
  @ApiProblems(
    ...(['invalidRequest', 'notFound', 'changedElsewhere'] as const),
    ...([
      'assignmentOfficerUnknown',
      'assignmentSharesMissing',
      'assignmentShareTwice',
      'assignmentCodeUnknown',
    ] as const),
  )
  async save(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { scope, scopeCode, rule, revision }: SaveRuleDto,
  ): Promise<AssignmentDto> {
    await this.run(actor, id);
    const code = scope === 'agency' ? '' : scopeCode;
    await this.checkCodes({ scope, scopeCode: code, rule }, id);
    const role = (await this.scopes.roleOf({ scope, scopeCode: code })) ?? 'caseOfficer';
    await this.assignment.set({ agencyId: id, scope, scopeCode: code, rule }, revision, this.by(actor), role);
    return this.read(actor, id);
  }

  @Post('rules/remove')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a rule away: the next wider one holds' })
  @ApiNoContentResponse()
  @ApiProblems('invalidRequest', 'notFound', 'changedElsewhere')
  async remove(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { scope, scopeCode, revision }: RemoveRuleDto,
  ): Promise<void> {
    await this.run(actor, id);
    const place = { agencyId: id, scope, scopeCode: scope === 'agency' ? '' : scopeCode };
    await this.assignment.remove(place, revision, this.by(actor));
  }

  @Get('preview')
  @ApiOperation({ summary: 'Whose the next dossier of a procedure, or a step of it, would be, and why' })
  @ApiOkResponse({ type: AssignmentPreviewDto })
  @ApiProblems('invalidRequest', 'notFound')
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { procedureCode, step: stepCode, unitCode }: PreviewQueryDto,
  ): Promise<AssignmentPreviewDto> {
    await this.run(actor, id);
    const now = this.clock.now();
    const procedure = await this.procedures.findInForce(procedureCode, localDate(now));
    if (!procedure) throw new ApiProblem('notFound');
    const unitCodes = unitCode ? [unitCode] : [];
    const step = procedure.process.find(({ code }) => code === stepCode);
    if (stepCode !== undefined && !step) throw new ApiProblem('notFound');
    const { picked, scoped, byRule } = step
      ? await this.next.forStep(id, procedure, { step, unitCodes }, now)
      : await this.next.forDossier(id, procedure, { unitCodes }, now);
    return {
      ...{
        scope: scoped.scope,
        kind: scoped.rule.kind,
        why: byRule ? assignmentWords(byRule) : null,
        left: picked.left ?? null,
      },
      officerName: picked.officer?.name ?? null,
    };
  }

  /** The agency, for those who decide who does its work; to others it is not there. */
  private async run(actor: Actor, id: string): Promise<Agency> {
    const agency = await this.agencies.find(id);
    if (!agency || !mayRunAgency(actor, id)) throw new ApiProblem('notFound');
    return agency;
  }

  /** @throws ApiProblem assignmentCodeUnknown where a field, procedure or unit does not exist */
  private async checkCodes({ scope, scopeCode, rule }: Omit<SaveRuleDto, 'revision'>, agencyId: string): Promise<void> {
    const fieldCodes = (await this.fields.all()).map(({ field }) => field.code);
    const today = localDate(this.clock.now());
    const units = await this.units.all();
    const isField = (code: string) => fieldCodes.includes(code);
    const isKnown = await this.isKnown({ scope, scopeCode }, agencyId, isField);
    const shareIsKnown = (code: string) =>
      rule.kind === 'byArea' ? unitOfCode(units, code, today) !== undefined : isField(code);
    const isShared = rule.kind === 'byArea' || rule.kind === 'byField';
    if (!isKnown || (isShared && !rule.shares.every(({ code }) => shareIsKnown(code))))
      throw new ApiProblem('assignmentCodeUnknown');
  }

  private async isKnown(
    { scope, scopeCode }: Pick<SaveRuleDto, 'scope' | 'scopeCode'>,
    agencyId: string,
    isField: (code: string) => boolean,
  ): Promise<boolean> {
    switch (scope) {
      case 'agency':
        return true;
      case 'field':
        return isField(scopeCode);
      case 'procedure':
        return this.decides(agencyId, scopeCode);
      case 'step':
      case 'role':
        return (await this.scopes.roleOf({ scope, scopeCode })) !== undefined;
    }
  }

  /** Whether a procedure is in force and the agency may decide it. */
  private async decides(agencyId: string, procedureCode: string): Promise<boolean> {
    const today = localDate(this.clock.now());
    const procedure = await this.procedures.findInForce(procedureCode, today);
    const able = procedure ? agenciesAbleToDecide(procedure, await this.agencies.all(), today) : [];
    return able.some(({ id }) => id === agencyId);
  }

  private async toRule(
    { scope, scopeCode, rule, revision }: KeptRule,
    fields: readonly KeptField[],
  ): Promise<KeptRuleDto> {
    const { kind, officerIds, shares, fallback } = rule;
    return {
      ...{ scope, scopeCode, revision },
      scopeName: await this.scopes.nameOf({ scope, scopeCode }, fields),
      role: (await this.scopes.roleOf({ scope, scopeCode })) ?? 'caseOfficer',
      rule: {
        ...{ kind, fallback, officerIds: [...officerIds] },
        shares: shares.map((share) => ({ code: share.code, officerIds: [...share.officerIds] })),
      },
    };
  }

  private async unitsNamed(rules: readonly KeptRule[]): Promise<CodeNameDto[]> {
    const units = await this.units.all();
    const today = localDate(this.clock.now());
    const byArea = rules.flatMap(({ rule }) => (rule.kind === 'byArea' ? rule.shares : []));
    return [...new Set(byArea.map(({ code }) => code))].map((code) => ({
      code,
      name: unitOfCode(units, code, today)?.name ?? { vi: code, en: code },
    }));
  }

  private by({ id, name, requestId }: Caller) {
    return { actor: { id, name }, at: this.clock.now(), requestId };
  }
}
