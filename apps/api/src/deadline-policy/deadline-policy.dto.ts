import { DEADLINE_POLICY_LIMITS, type DeadlinePolicy } from '@mot-cua/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

/** A number of the policy within its limits. */
function Within(name: keyof DeadlinePolicy, description: string): PropertyDecorator {
  const [minimum, maximum] = DEADLINE_POLICY_LIMITS[name];
  return applyDecorators(
    ApiProperty({ type: 'integer', minimum, maximum, description }),
    IsInt(),
    Min(minimum),
    Max(maximum),
  );
}

export class DeadlinePolicyContentDto implements DeadlinePolicy {
  @Within('warnFirstHours', 'Working hours before a dossier is due: the first warning, to whoever has it')
  warnFirstHours: number;

  @Within('warnLastHours', 'Working hours before it is due: the last warning, to the leader too')
  warnLastHours: number;

  @Within('foreseeHours', 'Working hours before it is due: the leader is told of what is about to be late')
  foreseeHours: number;

  @Within('answerHours', 'Working hours in which the counter answers an online dossier')
  answerHours: number;

  @Within('warnCounterFirstHours', 'Working hours before a counter has to answer or to pass on: the first warning')
  warnCounterFirstHours: number;

  @Within('warnCounterLastHours', 'Working hours before: the last warning')
  warnCounterLastHours: number;

  @Within('remindFirstDays', 'Working days before the last day for a supplement: the applicant’s first reminder')
  remindFirstDays: number;

  @Within('remindLastDays', 'Working days before: the last reminder, which stands so long before the dossier is closed')
  remindLastDays: number;
}

export class ChangeDeadlinePolicyDto extends DeadlinePolicyContentDto {
  @ApiProperty({ description: 'The revision that the change is based on' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class DeadlinePolicyDto {
  @ApiProperty({ type: DeadlinePolicyContentDto }) policy: DeadlinePolicyContentDto;
  @ApiProperty({ description: 'To be sent with every change' }) revision: number;
}
