import { CITIZEN_PASSWORD_LENGTH, faultOfPassword, isStaff, OFFICER_PASSWORD_LENGTH } from '@mot-cua/domain';
import { AccountStore, AgencyStore, normalisePhone } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toAgencyRef } from '../agencies/agencies.dto';
import { BeforePasswordChange, CurrentSession, Public, SignedInOnly } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { fitsPassword, hashPassword } from './passwords';
import { ChangePasswordDto, NewAccountDto, SessionDto, SignInDto } from './session.dto';
import { SessionService, type SignedIn } from './session.service';
import { SignInThrottle } from './sign-in-throttle';

@ApiTags('Session')
@Controller()
@Public()
export class SessionController {
  constructor(
    private readonly accounts: AccountStore,
    private readonly agencies: AgencyStore,
    private readonly sessions: SessionService,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  @Get('session')
  @ApiOperation({ summary: 'Who is signed in', description: 'Also gives the token that every change must carry.' })
  @ApiOkResponse({ type: SessionDto })
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    reply.header('cache-control', 'no-store');
    const session = await this.sessions.of(request);
    const account = session && (await this.accounts.find(session.actor.id));
    if (!session || !account) return { account: null, csrfToken: null, expiresAt: null };
    const { id, username, fullName, roles, position, agencyId, nationalId, phone, email, mustChangePassword } = account;
    const agency = agencyId ? await this.agencies.find(agencyId) : undefined;
    return {
      account: {
        ...{ id, username, fullName, roles, position, nationalId, phone, email, mustChangePassword },
        agency: agency ? toAgencyRef(agency) : null,
      },
      csrfToken: session.csrfToken,
      expiresAt: await this.sessions.prolong(request, reply, session),
    };
  }

  @Post('session')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in' })
  @ApiOkResponse({ type: SessionDto })
  @ApiProblems('invalidRequest', 'wrongCredentials', 'accountLocked', 'tooManyRequests')
  async signIn(
    @Body() { login, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const account = await this.accounts.findByLogin(login);
    await this.throttle.countSignIn(account?.id, login, request.ip);
    if (!(await fitsPassword(account?.passwordHash, password)) || !account) throw new ApiProblem('wrongCredentials');
    await this.throttle.forgive(account.id, request.ip);
    // Said only to somebody who has the password: nobody else learns which accounts there are.
    if (account.state !== 'active') throw new ApiProblem('accountLocked');
    await this.sessions.begin(request, reply, account.id);
    return this.read(request, reply);
  }

  @Put('session/password')
  @SignedInOnly()
  @BeforePasswordChange()
  @ApiOperation({
    summary: 'Choose another password',
    description:
      'Every other session of the account is over. It is the one thing open to somebody who has an initial password.',
  })
  @ApiOkResponse({ type: SessionDto })
  @ApiProblems('invalidRequest', 'notSignedIn', 'wrongPassword', 'tooManyRequests')
  async changePassword(
    @CurrentSession() { actor }: SignedIn,
    @Body() { currentPassword, newPassword }: ChangePasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const account = await this.accounts.find(actor.id);
    if (!account) throw new ApiProblem('notSignedIn');
    await this.throttle.countSignIn(account.id, account.id, request.ip);
    if (!(await fitsPassword(account.passwordHash, currentPassword))) throw new ApiProblem('wrongPassword');
    await this.throttle.forgive(account.id, request.ip);
    const minLength = isStaff(account) ? OFFICER_PASSWORD_LENGTH : CITIZEN_PASSWORD_LENGTH;
    const isSame = await fitsPassword(account.passwordHash, newPassword);
    const fault = isSame ? 'passwordSame' : faultOfPassword(newPassword, { userName: account.username, minLength });
    if (fault)
      throw new ApiProblem('invalidRequest', {
        fields: [{ pointer: '/newPassword', code: fault, params: { limit: minLength } }],
      });
    const ended = await this.accounts.changePassword(account.id, await hashPassword(newPassword));
    ended.forEach((hash) => this.sessions.forget(hash));
    await this.sessions.begin(request, reply, account.id);
    return this.read(request, reply);
  }

  @Delete('session')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.sessions.end(request, reply);
  }

  @Post('accounts')
  @ApiOperation({ summary: 'Open an account and sign in' })
  @ApiCreatedResponse({ type: SessionDto })
  @ApiProblems('invalidRequest', 'accountExists', 'tooManyRequests')
  async signUp(
    @Body() { fullName, nationalId, dateOfBirth, phone, email, password }: NewAccountDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    await this.throttle.countSignUp(request.ip);
    const id = randomUUID();
    await this.accounts.create({
      id,
      username: null,
      fullName: fullName.trim().normalize('NFC'),
      nationalId,
      dateOfBirth: dateOfBirth ?? null,
      phone: normalisePhone(phone),
      email: email?.trim().toLowerCase() ?? null,
      passwordHash: await hashPassword(password),
      roles: ['citizen'],
      agencyId: null,
      createdAt: this.clock.now(),
    });
    await this.sessions.begin(request, reply, id);
    return this.read(request, reply);
  }
}
