import type { OfficerState, Role } from '@mot-cua/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AgencyRow } from '../agency/agency.rows';

/** Somebody who signs in: a citizen by phone, national id or e-mail, an officer by user name. */
@Entity('account')
@Unique('uq_account_username', ['username'])
@Unique('uq_account_national_id', ['nationalId'])
@Unique('uq_account_phone', ['phone'])
@Unique('uq_account_email', ['email'])
@Check('ck_account_state', `state IN ('active', 'locked', 'ended')`)
@Index('ix_account_officer', ['agencyId', 'id'], { where: 'username IS NOT NULL' })
@ForeignKey(() => AgencyRow, ['agencyId'], ['id'], { name: 'fk_account_agency' })
export class AccountRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account' }) id: string;
  @Column('text', { nullable: true }) username: string | null;
  @Column('text', { name: 'full_name' }) fullName: string;
  @Column('text', { name: 'national_id', nullable: true }) nationalId: string | null;
  /** When it was proved that the national id is this person's own; `null`: they said so, and that is all. */
  @Column('timestamptz', { name: 'identity_verified_at', nullable: true }) identityVerifiedAt: Date | null;
  @Column('date', { name: 'date_of_birth', nullable: true }) dateOfBirth: string | null;
  /** With a leading 0 and no blanks. */
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) email: string | null;
  /** Argon2id, encoded with its parameters. */
  @Column('text', { name: 'password_hash' }) passwordHash: string;
  @Column('text', { array: true }) roles: Role[];
  @Column('uuid', { name: 'agency_id', nullable: true }) agencyId: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** What an officer is (chức vụ), in words. */
  @Column('text', { nullable: true }) position: string | null;
  /** Where colleagues reach an officer. Nobody signs in with these: `phone` and `email` belong to the person as a citizen. */
  @Column('text', { name: 'contact_phone', nullable: true }) contactPhone: string | null;
  @Column('text', { name: 'contact_email', nullable: true }) contactEmail: string | null;
  @Column('text', { default: 'active' }) state: OfficerState;
  @Column('text', { name: 'state_reason', nullable: true }) stateReason: string | null;
  /** The password was given by somebody else: it is good for choosing one's own and nothing else. */
  @Column('boolean', { name: 'must_change_password', default: false }) mustChangePassword: boolean;
  /** Counts the changes by administrators. */
  @Column('int', { default: 1 }) revision: number;
}

@Entity('session')
@ForeignKey(() => AccountRow, ['accountId'], ['id'], { name: 'fk_session_account', onDelete: 'CASCADE' })
@Index('ix_session_expires', ['expiresAt'])
@Index('ix_session_account', ['accountId'])
export class SessionRow {
  /** Hexadecimal sha256 of the token in the cookie; the token itself is stored nowhere. */
  @PrimaryColumn('text', { name: 'token_hash', primaryKeyConstraintName: 'pk_session' }) tokenHash: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text', { name: 'csrf_token' }) csrfToken: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
