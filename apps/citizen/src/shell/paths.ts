import type { ComplaintSubject } from '@mot-cua/domain';

/** Every address of the portal, as patterns for the router. */
export const ROUTES = {
  home: '/',
  search: '/thu-tuc',
  procedure: '/thu-tuc/:code',
  signIn: '/dang-nhap',
  signUp: '/dang-ky',
  forgottenPassword: '/quen-mat-khau',
  account: '/tai-khoan',
  start: '/nop-ho-so/:code',
  draft: '/ban-nhap/:draftId',
  draftCase: 'truong-hop',
  draftForm: 'to-khai/:page',
  draftPapers: 'giay-to',
  draftReturn: 'nhan-ket-qua',
  draftCheck: 'kiem-tra',
  receipt: '/ho-so/:id/bien-nhan',
  supplement: '/ho-so/:id/bo-sung',
  complain: '/ho-so/:id/phan-anh',
  complaint: '/phan-anh/:id',
  dossier: '/ho-so/:id',
  myDossiers: '/ho-so-cua-toi',
  lookUp: '/tra-cuu',
  about: '/gioi-thieu',
} as const;

function query(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** The field or paper that takes the focus, by its pointer. */
function field(pointer: string | undefined): string {
  return pointer ? `#${encodeURI(pointer)}` : '';
}

/** The same addresses, filled in. */
export const paths = {
  home: '/',
  search: (q?: string) => `/thu-tuc${query({ q })}`,
  lifeEvent: (lifeEvent: string) => `/thu-tuc${query({ su_kien: lifeEvent })}`,
  procedure: (code: string, caseQuery = '') => `/thu-tuc/${code}${caseQuery}`,
  signIn: (next?: string) => `/dang-nhap${query({ tiep: next })}`,
  signUp: (next?: string) => `/dang-ky${query({ tiep: next })}`,
  forgottenPassword: '/quen-mat-khau',
  account: '/tai-khoan',
  start: (code: string, caseQuery = '') => `/nop-ho-so/${code}${caseQuery}`,
  draft: (id: string) => `/ban-nhap/${id}`,
  draftCase: (id: string, caseQuery = '') => `/ban-nhap/${id}/truong-hop${caseQuery}`,
  draftForm: (id: string, page: number, pointer?: string) => `/ban-nhap/${id}/to-khai/${page + 1}${field(pointer)}`,
  draftPapers: (id: string, pointer?: string) => `/ban-nhap/${id}/giay-to${field(pointer)}`,
  draftReturn: (id: string) => `/ban-nhap/${id}/nhan-ket-qua`,
  draftCheck: (id: string) => `/ban-nhap/${id}/kiem-tra`,
  receipt: (id: string) => `/ho-so/${id}/bien-nhan`,
  supplement: (id: string, pointer?: string) => `/ho-so/${id}/bo-sung${field(pointer)}`,
  /** With a subject that is chosen beforehand. */
  complain: (id: string, about?: ComplaintSubject) => `/ho-so/${id}/phan-anh${query({ ve: about })}`,
  complaint: (id: string) => `/phan-anh/${id}`,
  dossier: (id: string) => `/ho-so/${id}`,
  myDossiers: '/ho-so-cua-toi',
  lookUp: (code?: string) => `/tra-cuu${query({ ma: code })}`,
  about: '/gioi-thieu',
} as const;
