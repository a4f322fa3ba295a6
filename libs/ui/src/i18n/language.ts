import type { Language } from '@mot-cua/domain';
import i18next, { type i18n, type InitOptions } from 'i18next';
import { initReactI18next } from 'react-i18next';

const STORED_UNDER = 'mot-cua.language';

/** The languages of the portal, each in its own name. */
export const LANGUAGES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

function isLanguage(text: string | null): text is Language {
  return text !== null && Object.hasOwn(LANGUAGES, text);
}

/** The language somebody chose on this device; Vietnamese until they do. */
export function rememberedLanguage(): Language {
  const stored = localStorage.getItem(STORED_UNDER);
  return isLanguage(stored) ? stored : 'vi';
}

/**
 * How i18next is used: sentences stand beside the screens that say them, as `Text` (so that the compiler sees a missing language), and
 * i18next keeps the current language and fills in values; hence no separators and no resources.
 */
export const NO_RESOURCES: InitOptions = {
  fallbackLng: false,
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  initAsync: false,
};

/** Sets i18next up for a whole app, which remembers the language on this device. */
export function createI18n(language: Language = rememberedLanguage()): i18n {
  const instance = i18next.createInstance();
  instance.on('languageChanged', (next) => {
    if (!isLanguage(next)) return;
    localStorage.setItem(STORED_UNDER, next);
    document.documentElement.lang = next;
  });
  void instance.use(initReactI18next).init({ ...NO_RESOURCES, lng: language });
  return instance;
}
