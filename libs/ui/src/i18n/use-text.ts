import type { Language, Text } from '@mot-cua/domain';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

export type TextValues = Readonly<Record<string, string | number>>;
export type Say = (text: Text, values?: TextValues) => string;

/** The language the reader has chosen. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'vi';
}

/** A function that says a sentence in the reader's language, with `{{values}}` filled in. */
export function useText(): Say {
  const { i18n } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (text, values) => (values ? i18n.t(text[language], { ...values, defaultValue: text[language] }) : text[language]),
    [i18n, language],
  );
}

/** Changes the language for this device. */
export function useChangeLanguage(): (language: Language) => void {
  const { i18n } = useTranslation();
  return useCallback((language) => void i18n.changeLanguage(language), [i18n]);
}
