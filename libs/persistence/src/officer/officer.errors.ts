import type { OfficerRefusal } from '@mot-cua/domain';

/** The rules do not allow what was to be done with an officer's account. */
export class OfficerActRefused extends Error {
  override readonly name = 'OfficerActRefused';
  constructor(
    readonly refusal: OfficerRefusal,
    /** Dossiers that the officer has taken and that are not decided yet. */
    readonly heldDossiers: number,
  ) {
    super(refusal);
  }
}

/** There is no officer with this id. */
export class OfficerNotFound extends Error {
  override readonly name = 'OfficerNotFound';
}

/** Whoever acts was locked or ended a moment ago. */
export class ActorGone extends Error {
  override readonly name = 'ActorGone';
}
