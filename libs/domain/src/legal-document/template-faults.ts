import { DOCUMENT_FIELDS, NUMBER_FIELDS } from './document-field';
import { fieldsNamed, templateLines, type DocumentTemplate } from './document-template';
import type { Text } from '../text/text';
import type { LegalDocumentKind } from './kind';

export type TemplateFaultCode =
  'missing' | 'unknownField' | 'requiredField' | 'numberMissing' | 'listNotAlone' | 'tooMany';

/** What keeps a template from being put in force, at a JSON pointer of it. */
export interface TemplateFault {
  readonly pointer: string;
  readonly code: TemplateFaultCode;
  /** The name of the field that it is about. */
  readonly field?: string;
}

/** Everything that is wrong with a template of a kind; nothing when it may be put in force. */
export function templateFaults(kind: LegalDocumentKind, template: DocumentTemplate): TemplateFault[] {
  const { texts, lists, required } = DOCUMENT_FIELDS[kind];
  const { body, title, numberPattern, issuer, signatures } = template;
  const known = new Set([...texts, ...lists]);
  const named = fieldsNamed(body);
  const inNumber = fieldsNamed(numberPattern);
  const small = [
    ['/issuer', issuer] as const,
    ...signatures.map(({ name }, index) => [`/signatures/${index}/name`, name] as const),
  ];
  return [
    ...(title.trim() === '' ? [{ pointer: '/title', code: 'missing' } as const] : []),
    ...(inNumber.includes('số') ? [] : [{ pointer: '/numberPattern', code: 'numberMissing', field: 'số' } as const]),
    ...inNumber
      .filter((field) => !(NUMBER_FIELDS as readonly string[]).includes(field))
      .map((field) => ({ pointer: '/numberPattern', code: 'unknownField', field }) as const),
    ...small.flatMap(([pointer, text]) =>
      fieldsNamed(text)
        .filter((field) => !texts.includes(field))
        .map((field) => ({ pointer, code: 'unknownField', field }) as const),
    ),
    ...(signatures.length > 2 ? [{ pointer: '/signatures', code: 'tooMany' } as const] : []),
    ...named
      .filter((field) => !known.has(field))
      .map((field) => ({ pointer: '/body', code: 'unknownField', field }) as const),
    ...lists
      .filter((field) => isAmongWords(body, field))
      .map((field) => ({ pointer: '/body', code: 'listNotAlone', field }) as const),
    ...required
      .filter((field) => !named.includes(field))
      .map((field) => ({ pointer: '/body', code: 'requiredField', field }) as const),
  ];
}

/** Whether a list shares its line with something else. */
function isAmongWords(body: string, list: string): boolean {
  return templateLines(body).some(({ parts }) => parts.length > 1 && parts.some(({ field }) => field === list));
}

/** What is wrong, and what to do about it. */
export function describeTemplateFault({ code, field = '' }: TemplateFault): Text {
  switch (code) {
    case 'missing':
      return { vi: 'Mục này bắt buộc, hãy điền.', en: 'This is needed. Please fill it in.' };
    case 'unknownField':
      return {
        vi: `Không có trường «${field}» trong loại văn bản này. Hãy chọn trường trong danh sách.`,
        en: `This kind of document has no field “${field}”. Choose one from the list.`,
      };
    case 'requiredField':
      return {
        vi: `Quy định yêu cầu văn bản nêu «${field}». Hãy thêm {{${field}}} vào nội dung.`,
        en: `The regulation asks for “${field}”. Add {{${field}}} to the text.`,
      };
    case 'numberMissing':
      return { vi: 'Ký hiệu phải có {{số}}.', en: 'The number has to contain {{số}}.' };
    case 'listNotAlone':
      return { vi: `Hãy để {{${field}}} một mình trên một dòng.`, en: `Put {{${field}}} on a line of its own.` };
    case 'tooMany':
      return { vi: 'Nhiều nhất hai chỗ ký.', en: 'Two signatures at most.' };
  }
}
