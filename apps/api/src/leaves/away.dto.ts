import { leaveOf, localDate, standInOf } from '@mot-cua/domain';
import type { KeptLeave } from '@mot-cua/persistence';
import { ApiProperty } from '@nestjs/swagger';

/** That an officer is away, until when, and who does their work. Why is nobody's business. */
export class AwayDto {
  @ApiProperty({ format: 'date', description: 'The last day of the leave' }) until: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who stands in; null: nobody' }) standInName: string | null;
}

/** How the absence of an officer stands at an instant, by the leaves that hold then; `null` while they are there. */
export function awayOf(officerId: string, leaves: readonly KeptLeave[], at: Date): AwayDto | null {
  const day = localDate(at);
  const leave = leaveOf(officerId, leaves, day);
  if (!leave) return null;
  const standIn = standInOf(officerId, leaves, day);
  // Whoever stands in is the substitute of one of the leaves.
  const by = leaves.find(({ substituteId }) => substituteId !== null && substituteId === standIn);
  return { until: leave.lastDay, standInName: by?.substituteName ?? null };
}
