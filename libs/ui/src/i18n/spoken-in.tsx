import type { Language } from '@mot-cua/domain';
import i18next from 'i18next';
import { useMemo, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { NO_RESOURCES } from './language';

/** A part of the screen in a language of its own: what is in it speaks that, and the reader's choice for the rest stays. */
export function SpokenIn({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const i18n = useMemo(() => {
    const instance = i18next.createInstance();
    void instance.init({ ...NO_RESOURCES, lng: language });
    return instance;
  }, [language]);
  return (
    <I18nextProvider i18n={i18n}>
      <div lang={language}>{children}</div>
    </I18nextProvider>
  );
}
