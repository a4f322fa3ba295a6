import { unitOfCode, workingWeekOf, type UnitIndex, type WorkingWeek } from '@mot-cua/domain';
import type { KeptAgency } from '@mot-cua/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { toUnit, UnitDto } from '../administrative-units/administrative-units.dto';
import { AgencyDto, AgencyRefDto, toAgency, toAgencyRef } from './agencies.dto';
import { WorkingDayDto } from './working-week.dto';

export class AgencyDetailDto extends AgencyDto {
  @ApiProperty({ description: 'Grows with every change; a change names the one it builds on' }) revision: number;
  @ApiProperty({ type: AgencyRefDto, nullable: true }) parent: AgencyRefDto | null;
  @ApiProperty({ type: [AgencyRefDto], description: 'Agencies whose work it took over' }) predecessors: AgencyRefDto[];
  @ApiProperty({ type: [UnitDto], description: 'The administrative units that it serves' }) units: UnitDto[];
  @ApiProperty({
    type: [WorkingDayDto],
    nullable: true,
    description: 'Its own working hours, Sunday first; null: those of the agency above it',
  })
  workingWeek: WorkingDayDto[] | null;
  @ApiProperty({ type: [WorkingDayDto], description: 'The working hours that hold for it, Sunday first' })
  workingWeekInForce: WorkingDayDto[];
}

export function toAgencyDetail(agency: KeptAgency, all: readonly KeptAgency[], index: UnitIndex): AgencyDetailDto {
  const byId = new Map(all.map((known) => [known.id, known]));
  const parent = agency.parentId === null ? undefined : byId.get(agency.parentId);
  const day = lastDayOf(agency);
  return {
    ...toAgency(agency, byId),
    revision: agency.revision,
    parent: parent ? toAgencyRef(parent) : null,
    predecessors: all.filter(({ successorIds }) => successorIds.includes(agency.id)).map(toAgencyRef),
    units: (agency.unitCodes ?? []).flatMap((code) => {
      const unit = unitOfCode(index.units, code, day);
      return unit ? [toUnit(unit, index.byId)] : [];
    }),
    workingWeek: agency.workingWeek ? toDays(agency.workingWeek) : null,
    workingWeekInForce: toDays(workingWeekOf(agency, all)),
  };
}

/** A day on which an agency and what it serves both exist: far ahead for one without an end, its first day for one that has ended. */
function lastDayOf({ validFrom, validTo }: Pick<KeptAgency, 'validFrom' | 'validTo'>): string {
  return validTo === null ? '9999-12-31' : validFrom;
}

function toDays(week: WorkingWeek): WorkingDayDto[] {
  return week.map((shifts) => ({ shifts: shifts.map(({ from, until }) => ({ from, until })) }));
}
