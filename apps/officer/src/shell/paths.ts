/** Every URL of the console. */
export const PATHS = {
  home: '/',
  signIn: '/dang-nhap',
  inbox: '/hop-viec',
  inboxDossier: '/hop-viec/:dossierId',
  dossier: '/ho-so/:dossierId',
  tasks: '/phoi-hop',
  complaints: '/phan-anh',
  complaint: '/phan-anh/:complaintId',
  batches: '/xu-ly-hang-loat',
  batch: '/xu-ly-hang-loat/:batchId',
  counter: '/tiep-nhan',
  counterEntry: '/tiep-nhan/:entryId',
  entered: '/tiep-nhan/da-ghi/:dossierId',
  lookUp: '/tra-cuu',
  forwarding: '/lien-thong',
  citizenAccounts: '/cap-lai-mat-khau',
  register: '/so-theo-doi',
  assignment: '/phan-cong',
  leaves: '/nghi-phep',
  catalogue: '/danh-muc/thu-tuc',
  catalogueImport: '/danh-muc/thu-tuc/nhap',
  catalogueImportOf: '/danh-muc/thu-tuc/nhap/:importId',
  catalogueProcedure: '/danh-muc/thu-tuc/:code',
  procedureEditor: '/danh-muc/thu-tuc/:code/soan/:section?',
  practiceRuns: '/danh-muc/thu-tuc/:code/chay-thu',
  practiceRun: '/danh-muc/thu-tuc/:code/chay-thu/:runId',
  nationalCatalogue: '/danh-muc/dong-bo',
  calendar: '/danh-muc/lich-nghi',
  outages: '/danh-muc/su-co',
  deadlinePolicy: '/danh-muc/nhac-han',
  documentTemplates: '/danh-muc/mau-van-ban',
  documentTemplate: '/danh-muc/mau-van-ban/:kind',
  fields: '/danh-muc/linh-vuc',
  /** No code of a field begins like this. */
  newField: '/danh-muc/linh-vuc/_moi',
  field: '/danh-muc/linh-vuc/:fieldCode',
  officers: '/danh-muc/can-bo',
  newOfficer: '/danh-muc/can-bo/moi',
  officer: '/danh-muc/can-bo/:officerId',
  agencies: '/danh-muc/co-quan',
  newAgency: '/danh-muc/co-quan/them',
  agency: '/danh-muc/co-quan/:agencyId',
  editAgency: '/danh-muc/co-quan/:agencyId/sua',
  administrativeUnits: '/danh-muc/don-vi-hanh-chinh',
} as const;

export function catalogueProcedurePath(code: string): string {
  return `${PATHS.catalogue}/${encodeURIComponent(code)}`;
}

/** One import into the catalogue. */
export function catalogueImportPath(importId: string): string {
  return `${PATHS.catalogueImport}/${encodeURIComponent(importId)}`;
}

/** The draft of a procedure, at a section of the editor. */
export function procedureEditorPath(code: string, section = ''): string {
  return `${catalogueProcedurePath(code)}/soan${section && `/${section}`}`;
}

/** The practice runs of a procedure. */
export function practiceRunsPath(code: string): string {
  return `${catalogueProcedurePath(code)}/chay-thu`;
}

export function practiceRunPath(code: string, runId: string): string {
  return `${practiceRunsPath(code)}/${encodeURIComponent(runId)}`;
}

/** A dossier beside the inbox; `search` keeps the view and the filters. */
export function inboxDossierPath(dossierId: string, search = ''): string {
  return `${PATHS.inbox}/${encodeURIComponent(dossierId)}${search}`;
}

/** A dossier on a page of its own; `search` keeps the view and the filters that it was found in. */
export function dossierPath(dossierId: string, search = ''): string {
  return `/ho-so/${encodeURIComponent(dossierId)}${search}`;
}

/** A complaint about how a dossier is dealt with. */
export function complaintPath(complaintId: string): string {
  return `${PATHS.complaints}/${encodeURIComponent(complaintId)}`;
}

/** What became of work in bulk. */
export function batchPath(batchId: string): string {
  return `${PATHS.batches}/${encodeURIComponent(batchId)}`;
}

/** A dossier that a counter is entering. */
export function counterEntryPath(entryId: string): string {
  return `${PATHS.counter}/${encodeURIComponent(entryId)}`;
}

/** A dossier that a counter has just entered, with what is to be printed. */
export function enteredPath(dossierId: string): string {
  return `${PATHS.counter}/da-ghi/${encodeURIComponent(dossierId)}`;
}

/** The form of a kind of document. */
export function documentTemplatePath(kind: string): string {
  return `${PATHS.documentTemplates}/${encodeURIComponent(kind)}`;
}

/** A field of the catalogue. */
export function fieldPath(fieldCode: string): string {
  return `${PATHS.fields}/${encodeURIComponent(fieldCode)}`;
}

/** An officer's account. */
export function officerPath(officerId: string): string {
  return `${PATHS.officers}/${encodeURIComponent(officerId)}`;
}

export function agencyPath(agencyId: string): string {
  return `${PATHS.agencies}/${encodeURIComponent(agencyId)}`;
}

export function editAgencyPath(agencyId: string): string {
  return `${agencyPath(agencyId)}/sua`;
}

/** Where to go after signing in: only a place of this console, never another site. */
export function placeToReturnTo(wanted: string | null): string {
  return wanted?.startsWith('/') && !wanted.startsWith('//') && !wanted.includes('\\') ? wanted : PATHS.home;
}
