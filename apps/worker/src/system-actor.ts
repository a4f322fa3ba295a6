import type { Actor } from '@mot-cua/domain';

/** The portal's own workers, as the history of a dossier names them. */
export const SYSTEM: Actor = { id: 'system', name: 'Hệ thống', roles: ['system'], agencyIds: [] };
