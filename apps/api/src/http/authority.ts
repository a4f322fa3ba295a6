import type { Actor, Role } from '@mot-cua/domain';
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '../session/session.service';

/** Who may call an endpoint: anybody, whoever is signed in, or these roles. */
export type Authority = 'public' | 'signedIn' | readonly Role[];

export const AUTHORITY = 'authority';

export const Public = () => SetMetadata(AUTHORITY, 'public' satisfies Authority);
export const SignedInOnly = () => SetMetadata(AUTHORITY, 'signedIn' satisfies Authority);
export const AllowedTo = (...roles: readonly Role[]) => SetMetadata(AUTHORITY, roles satisfies Authority);

/** For what somebody may do whose password was given by somebody else: choose their own, and nothing beside. */
export const BEFORE_PASSWORD_CHANGE = 'beforePasswordChange';
export const BeforePasswordChange = () => SetMetadata(BEFORE_PASSWORD_CHANGE, true);

/** A request, once the guard has seen who sent it. */
export interface GuardedRequest extends FastifyRequest {
  session?: SignedIn;
}

/** The session of the request. The guard has let nobody pass without one where this is asked for. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext) => sessionOf(context));

/** Whoever sent a request, with the id under which the logs and whatever it causes later are found. */
export interface Caller extends Actor {
  readonly requestId: string;
}

/** The caller of the request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Caller => ({
  ...sessionOf(context).actor,
  requestId: context.switchToHttp().getRequest<GuardedRequest>().id,
}));

function sessionOf(context: ExecutionContext): SignedIn {
  const { session } = context.switchToHttp().getRequest<GuardedRequest>();
  if (!session) throw new Error('The session of an endpoint that is public');
  return session;
}
