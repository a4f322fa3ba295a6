import { FORM_FORMATS, ROLES, type Role } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsNotEmpty, IsOptional, IsString, MaxLength, MinLength, registerDecorator } from 'class-validator';
import { AgencyRefDto } from '../agencies/agencies.dto';

/** Checks a text with a format of our forms, so that an account and an e-form agree. */
export function HasFormat(format: keyof typeof FORM_FORMATS, options: { each?: boolean } = {}): PropertyDecorator {
  return (target, propertyKey) =>
    registerDecorator({
      name: `format:${format}`,
      target: target.constructor,
      propertyName: String(propertyKey),
      options,
      validator: { validate: (value: unknown) => typeof value === 'string' && Boolean(FORM_FORMATS[format]?.(value)) },
    });
}

export class AccountDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'motcua.tanninh',
    description: 'Officers have one, citizens none',
  })
  username: string | null;
  @ApiProperty({ example: 'Nguyễn Thị Lan' }) fullName: string;
  @ApiProperty({ type: String, nullable: true, description: 'What an officer is, in words' }) position: string | null;
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true }) roles: readonly Role[];
  @ApiProperty({ type: AgencyRefDto, nullable: true, description: 'The agency an officer belongs to' })
  agency: AgencyRefDto | null;
  @ApiProperty({ type: String, nullable: true }) nationalId: string | null;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ type: String, nullable: true }) email: string | null;
  @ApiProperty({ description: 'The password was given by somebody else: nothing is open but choosing another' })
  mustChangePassword: boolean;
}

export class SessionDto {
  @ApiProperty({ type: AccountDto, nullable: true, description: 'Null while nobody is signed in' })
  account: AccountDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'To be sent as x-csrf-token with every change' })
  csrfToken: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) expiresAt: Date | null;
}

export class SignInDto {
  @ApiProperty({ description: 'Phone, national id, e-mail or user name', example: '0900000001' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(254)
  login: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password: string;
}

export class ChangePasswordDto {
  @ApiProperty({ format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  currentPassword: string;

  @ApiProperty({ format: 'password', description: '12 characters for officers, 10 for citizens; not the user name' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  newPassword: string;
}

export class NewAccountDto {
  @ApiProperty({ example: 'Nguyễn Thị Lan' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  fullName: string;

  @ApiProperty({ description: '12 digits', example: '072190000001' })
  @HasFormat('nationalId')
  nationalId: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @HasFormat('date')
  dateOfBirth?: string;

  @ApiProperty({ example: '0901234567' })
  @HasFormat('phone')
  phone: string;

  @ApiPropertyOptional({ format: 'email' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @ApiProperty({ format: 'password', minLength: 10 })
  @IsString()
  @MinLength(10)
  @MaxLength(200)
  password: string;
}
