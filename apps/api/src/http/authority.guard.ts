import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { SessionService } from '../session/session.service';
import { AUTHORITY, BEFORE_PASSWORD_CHANGE, type Authority, type GuardedRequest } from './authority';
import { ApiProblem } from './problems';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Lets nobody through an endpoint that does not say who may call it, and checks that a change comes from our own pages. */
@Injectable()
export class AuthorityGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const authority = this.reflector.getAllAndOverride<Authority | undefined>(AUTHORITY, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!authority) throw new ApiProblem('forbidden');
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    const session = await this.sessions.of(request);
    if (session) request.session = session;

    if (!SAFE_METHODS.includes(request.method)) checkOrigin(request);
    if (authority === 'public') return true;
    if (!session) throw new ApiProblem('notSignedIn');
    if (
      session.mustChangePassword &&
      !this.reflector.get<boolean | undefined>(BEFORE_PASSWORD_CHANGE, context.getHandler())
    )
      throw new ApiProblem('passwordChangeNeeded');
    if (authority !== 'signedIn' && !authority.some((role) => session.actor.roles.includes(role)))
      throw new ApiProblem('forbidden');
    return true;
  }
}

/** Cross-site request forgery: a signed-in change carries the token of its session, an anonymous one comes from no other site. */
function checkOrigin({ headers, session }: GuardedRequest): void {
  if (session) {
    if (headers['x-csrf-token'] !== session.csrfToken) throw new ApiProblem('csrfTokenInvalid');
    return;
  }
  const site = headers['sec-fetch-site'];
  if (site && site !== 'same-origin' && site !== 'none') throw new ApiProblem('csrfTokenInvalid');
}
