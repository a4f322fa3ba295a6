/** Where server state is kept, by what makes it stale: a change of a dossier renews that dossier and everything under `inbox`. */
export const SESSION_KEY = ['session'] as const;
export const INBOX_KEY = ['inbox'] as const;
export const DOSSIER_KEY = ['dossier'] as const;
export const AGENCIES_KEY = ['agencies'] as const;
export const UNITS_KEY = ['administrative-units'] as const;
export const COMPLAINTS_KEY = ['complaints'] as const;
export const FORWARDING_KEY = ['forwarding'] as const;
export const ADMIN_CHANGES_KEY = ['adminChanges'] as const;
export const DEADLINE_POLICY_KEY = ['deadlinePolicy'] as const;
export const CALENDAR_KEY = ['calendar'] as const;
export const DOCUMENT_TEMPLATES_KEY = ['documentTemplates'] as const;
export const REGISTER_KEY = ['register'] as const;
export const FIELDS_KEY = ['fields'] as const;
export const OFFICERS_KEY = ['officers'] as const;
export const PRESENCE_KEY = ['presence'] as const;
export const OUTAGES_KEY = ['outages'] as const;
export const LEAVES_KEY = ['leaves'] as const;
export const ASSIGNMENT_KEY = ['assignment'] as const;
/** Under the inbox: a change of a dossier renews both. */
export const UNATTENDED_KEY = [...INBOX_KEY, 'unattended'] as const;
