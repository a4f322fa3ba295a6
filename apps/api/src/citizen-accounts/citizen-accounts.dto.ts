import { REGISTRY_OUTCOMES, type RegistryOutcome } from '@mot-cua/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsString, Matches, Min } from 'class-validator';
import { AgencyRefDto } from '../agencies/agencies.dto';

export class FindCitizenAccountDto {
  @ApiProperty({ description: 'Phone or personal identification number, in full', example: '0900000001' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replaceAll(/[\s.-]/g, '') : value))
  @IsString()
  @Matches(/^(\+84|0)\d{9,11}$/)
  number: string;
}

/** What the counter compares with an identity card. */
export class CitizenAccountDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Nguyễn Thị Lan' }) fullName: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dateOfBirth: string | null;
  @ApiProperty({ type: String, nullable: true }) nationalId: string | null;
  @ApiProperty({ description: 'A counter saw the identity card behind the number' }) isNumberProved: boolean;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ description: 'The password was given at a counter and has not been changed yet' })
  mustChangePassword: boolean;
  @ApiProperty({ description: 'To be sent with a reset' }) revision: number;
}

export class ResetCitizenPasswordDto {
  @ApiProperty({ description: 'The revision that was looked at' })
  @IsInt()
  @Min(1)
  revision: number;

  @ApiProperty({ description: 'The officer has seen the identity card, and it fits the account' })
  @IsBoolean()
  identityChecked: boolean;
}

export class CitizenPasswordDto {
  @ApiProperty({ type: CitizenAccountDto }) account: CitizenAccountDto;
  @ApiProperty({ description: 'Shown this once and stored nowhere; has to be changed at the first sign-in' })
  initialPassword: string;
}

/** Something that a counter did with an account. */
export class PasswordResetDto {
  @ApiProperty({ format: 'date-time' }) at: Date;
  @ApiProperty({ example: 'Lê Thị Hạnh', description: 'The officer who did it' }) officerName: string;
  @ApiProperty({ type: AgencyRefDto }) agency: AgencyRefDto;
}

export class RegistryAccessDto {
  @ApiProperty({ format: 'date-time' }) at: Date;
  @ApiProperty({ example: 'population' }) registry: string;
  @ApiProperty({ type: String, nullable: true, description: 'The procedure that it was for' })
  procedureCode: string | null;
  @ApiProperty({ enum: REGISTRY_OUTCOMES, enumName: 'RegistryOutcome' }) outcome: RegistryOutcome;
}

export class AccountLogDto {
  @ApiProperty({ type: [PasswordResetDto], description: 'New passwords given at a counter, newest first' })
  passwordResets: PasswordResetDto[];
  @ApiProperty({ type: [PasswordResetDto], description: 'When a counter saw the identity card, newest first' })
  identityConfirmations: PasswordResetDto[];
  @ApiProperty({ type: [RegistryAccessDto], description: 'Questions to registries about the person, newest first' })
  registryAccesses: RegistryAccessDto[];
}
