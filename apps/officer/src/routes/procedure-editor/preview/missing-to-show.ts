import type { Language, ProcedureDefinition, Text } from '@mot-cua/domain';

/** Something without which there is no page to show. */
export interface MissingPart {
  /** JSON pointer of where it is written. */
  readonly at: string;
  readonly name: Text;
}

/** What a draft lacks to be shown in a language at all; publishing asks for more. */
export function missingToShow(
  { name, channels, results }: Pick<ProcedureDefinition, 'name' | 'channels' | 'results'>,
  language: Language,
): MissingPart[] {
  const isBlank = (text: Text) => text[language].trim() === '';
  const inEnglish = language === 'en' ? { vi: ' (tiếng Anh)', en: ' (in English)' } : { vi: '', en: '' };
  const of = (vi: string, en: string): Text => ({ vi: vi + inEnglish.vi, en: en + inEnglish.en });
  return [
    ...(isBlank(name) ? [{ at: `/name/${language}`, name: of('Tên thủ tục', 'The name') }] : []),
    ...(channels.length === 0
      ? [{ at: '/channels', name: { vi: 'Kênh nộp và thời hạn', en: 'Ways of filing and their times' } }]
      : []),
    ...results.flatMap((result, index) =>
      isBlank(result.name) ? [{ at: `/results/${index}/name/${language}`, name: of('Tên kết quả', 'The result') }] : [],
    ),
  ];
}
