import { localDate } from '../deadline/vietnam-time';

/** What dossier codes look like, old style and new (Decree 61/2018, art. 26; Decision 20/2020/QĐ-TTg). */
const DOSSIER_CODE = /^(?:(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{2,3}){1,4})-\d{6}-\d{4,7}$/;

/**
 * The code (mã số hồ sơ) of an agency's nth dossier of a day: `H53.20-261123-0001`. The day is Vietnam's.
 * @param serial from 1; more than 9,999 a day simply grow longer, as the national pattern allows up to seven digits
 */
export function dossierCode(agencyCode: string, at: Date, serial: number): string {
  return `${agencyCode}-${localDate(at).slice(2).replaceAll('-', '')}-${String(serial).padStart(4, '0')}`;
}

export function isDossierCode(text: string): boolean {
  return DOSSIER_CODE.test(text);
}
