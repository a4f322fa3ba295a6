/** Formats that our forms know beside those of JSON Schema. Each answers whether a text has that form. */
export const FORM_FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  /** Personal identification number (số định danh cá nhân): 12 digits, the first three a province (Circular 59/2021/TT-BCA). */
  nationalId: (text) => /^0\d{11}$/.test(text),
  /** Vietnamese phone number, national or with +84: nine digits after that for a mobile phone, ten for a landline (02…). */
  phone: (text) => /^(?:0|\+84)(?:[35789]\d{8}|2\d{9})$/.test(text.replaceAll(/[ .-]/g, '')),
  /** Tax code (mã số thuế): 10 digits, a branch adds -001; for a household business the 12 digits of its owner's number. */
  taxCode: (text) => /^(?:\d{10}(?:-\d{3})?|\d{12})$/.test(text),
  /** A real calendar day, yyyy-mm-dd. */
  date: (text) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text),
  /** Hour and minute, 00:00 to 23:59. */
  clockTime: (text) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text),
  /** What an officer signs in with: no e-mail address, no number, so that it is never somebody's other name. */
  userName: (text) => /^[a-z][a-z0-9.-]{2,49}$/.test(text),
  email: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254,
};
