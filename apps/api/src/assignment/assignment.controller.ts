import {
  agenciesAbleToDecide,
  localDate,
  mayRunAgency,
  unitOfCode,
  type Actor,
  type Agency,
  type AssignmentScope,
  type Text,
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

@ApiTags('Assignment')
@Controller('agencies/:id/assignment')
@AllowedTo('leader', 'systemAdmin')
export class AssignmentController {
  constructor(
    private readonly assignment: AssignmentStore,
    private readonly next: NextOfficers,
    private readonly agencies: AgencyStore,
    private readonly procedures: ProcedureStore,
    private readonly fields: FieldStore,
    private readonly units: AdministrativeUnitStore,
    private readonly leaves: OfficerLeaveStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'By which rules an agency gives out dossiers, and how its case officers stand now' })
  @ApiOkResponse({ type: AssignmentDto })
  @ApiProblems('notFound')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AssignmentDto> {
    const agency = await this.run(actor, id);
    const now = this.clock.now();
    const today = localDate(now);
    const [rules, candidates, leaves, fields] = await Promise.all([
      this.assignment.rulesOf(id),
      this.assignment.candidates(id, today),
      this.leaves.current(today),
      this.fields.all(),
    ]);
    const fieldNames = fields
      .filter(({ field: { validTo } }) => validTo === null || validTo > today)
      .map(({ field: { code, name } }) => ({ code, name }));
    return {
      agency: toAgencyRef(agency),
      rules: await Promise.all(rules.map((kept) => this.toRule(kept, fields))),
      officers: candidates.map(({ id: officerId, name, isActive, openDossiers, lastAssignedAt }) => ({
        ...{ id: officerId, fullName: name, isActive, openDossiers, lastAssignedAt },
        away: awayOf(officerId, leaves, now),
      })),
      fields: fieldNames,
      units: await this.unitsNamed(rules),
    };
  }

  @Put('rules')
  @ApiOperation({ summary: 'Set the rule of the agency, or of a field or procedure there' })
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
    await this.assignment.set({ agencyId: id, scope, scopeCode: code, rule }, revision, this.by(actor));
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
  @ApiOperation({ summary: 'Whose the next dossier of a procedure would be, and why' })
  @ApiOkResponse({ type: AssignmentPreviewDto })
  @ApiProblems('invalidRequest', 'notFound')
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { procedureCode, unitCode }: PreviewQueryDto,
  ): Promise<AssignmentPreviewDto> {
    await this.run(actor, id);
    const now = this.clock.now();
    const procedure = await this.procedures.findInForce(procedureCode, localDate(now));
    if (!procedure) throw new ApiProblem('notFound');
    const unitCodes = unitCode ? [unitCode] : [];
    const { picked, scoped, why } = await this.next.amongThose(id, procedure, { unitCodes }, now);
    return {
      ...{ scope: scoped.scope, kind: scoped.rule.kind, why: why ?? null, left: picked.left ?? null },
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
    const isKnown =
      scope === 'agency' || (scope === 'field' ? isField(scopeCode) : await this.decides(agencyId, scopeCode));
    const shareIsKnown = (code: string) =>
      rule.kind === 'byArea' ? unitOfCode(units, code, today) !== undefined : isField(code);
    const isShared = rule.kind === 'byArea' || rule.kind === 'byField';
    if (!isKnown || (isShared && !rule.shares.every(({ code }) => shareIsKnown(code))))
      throw new ApiProblem('assignmentCodeUnknown');
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
      ...{ scope, scopeCode, revision, scopeName: await this.scopeName(scope, scopeCode, fields) },
      rule: {
        ...{ kind, fallback, officerIds: [...officerIds] },
        shares: shares.map((share) => ({ code: share.code, officerIds: [...share.officerIds] })),
      },
    };
  }

  private async scopeName(scope: AssignmentScope, code: string, fields: readonly KeptField[]): Promise<Text | null> {
    if (scope === 'agency') return null;
    const unknown = { vi: code, en: code };
    if (scope === 'field') return fields.find(({ field }) => field.code === code)?.field.name ?? unknown;
    return (await this.procedures.findShown(code, localDate(this.clock.now())))?.procedure.name ?? unknown;
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
