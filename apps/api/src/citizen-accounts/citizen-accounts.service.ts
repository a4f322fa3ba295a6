import { isStaff } from '@mot-cua/domain';
import { CitizenAccountStore, type AccountRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { makeInitialPassword } from '../session/initial-password';
import { hashPassword } from '../session/passwords';
import { SessionService } from '../session/session.service';
import { SignInThrottle } from '../session/sign-in-throttle';
import type { CitizenAccountDto, CitizenPasswordDto, ResetCitizenPasswordDto } from './citizen-accounts.dto';

@Injectable()
export class CitizenAccountsService {
  constructor(
    private readonly accounts: CitizenAccountStore,
    private readonly sessions: SessionService,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem tooManyRequests, notFound, staffAccount */
  async find(number: string, actor: Caller): Promise<CitizenAccountDto> {
    await this.throttle.countLookUp(actor.id);
    const account = await this.accounts.findByNumber(number);
    if (!account) throw new ApiProblem('notFound');
    if (isStaff(account)) throw new ApiProblem('staffAccount');
    return toDto(account);
  }

  /** @throws ApiProblem forbidden; CitizenAccountNotFound, CounterResetRefused, ChangedElsewhere */
  async resetPassword(
    id: string,
    { revision, identityChecked }: ResetCitizenPasswordDto,
    { requestId, ...actor }: Caller,
    agencyId: string | null,
  ): Promise<CitizenPasswordDto> {
    // A counter stands in an agency; without one nobody could be told where it happened.
    if (!agencyId) throw new ApiProblem('forbidden');
    const initialPassword = makeInitialPassword();
    const reset = { revision, identityChecked, passwordHash: await hashPassword(initialPassword) };
    const act = { actor, agencyId, at: this.clock.now(), requestId };
    const { account, endedSessions } = await this.accounts.resetPassword(id, reset, act);
    endedSessions.forEach((hash) => this.sessions.forget(hash));
    // Whoever forgot it has tried often enough to be held up.
    await this.throttle.forget(id);
    return { account: toDto(account), initialPassword };
  }

  /** @throws ApiProblem forbidden; CitizenAccountNotFound, CounterResetRefused, ChangedElsewhere */
  async confirmIdentity(
    id: string,
    confirmation: ResetCitizenPasswordDto,
    { requestId, ...actor }: Caller,
    agencyId: string | null,
  ): Promise<CitizenAccountDto> {
    if (!agencyId) throw new ApiProblem('forbidden');
    const act = { actor, agencyId, at: this.clock.now(), requestId };
    return toDto(await this.accounts.confirmIdentity(id, confirmation, act));
  }
}

function toDto(account: AccountRow): CitizenAccountDto {
  const { id, fullName, dateOfBirth, nationalId, phone, createdAt, mustChangePassword, revision } = account;
  const isNumberProved = account.identityVerifiedAt !== null;
  return { id, fullName, dateOfBirth, nationalId, isNumberProved, phone, createdAt, mustChangePassword, revision };
}
