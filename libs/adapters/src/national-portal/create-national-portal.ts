import type { NationalPortalConfig } from '@mot-cua/platform';
import type { NationalPortal } from './national-portal';
import type { SessionCaller } from './session-caller';
import { NationalPortalVersionA } from './version-a/version-a.client';
import { NationalPortalVersionB } from './version-b/version-b.client';
import { NationalPortalVersionC, type VersionCParts } from './version-c/version-c.client';

export interface NationalPortalParts extends VersionCParts {
  /** The log-in of versions A and B, where it is shared with the catalogue. */
  readonly session?: SessionCaller;
}

/** The national portal by the protocol that the configuration names. */
export function createNationalPortal(config: NationalPortalConfig, parts: NationalPortalParts): NationalPortal {
  switch (config.version) {
    case 'A':
      return new NationalPortalVersionA(config, undefined, parts.session);
    case 'B':
      return new NationalPortalVersionB(config, undefined, parts.session);
    case 'C':
      return new NationalPortalVersionC(config, parts);
  }
}
