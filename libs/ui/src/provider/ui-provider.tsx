import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../theme/fonts.css';
import '../theme/global.css';
import type { Language } from '@mot-cua/domain';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../i18n/language';
import { applyTextSize } from '../text-size/text-size';
import { cssVariables, theme } from '../theme/theme';
import { createQueryClient } from './query-client';

interface UiProviderProps {
  readonly children: ReactNode;
  /** Given in tests; otherwise what the device remembers. */
  readonly language?: Language;
  readonly queryClient?: QueryClient;
}

/** Everything that a screen of either app stands on: theme, notices, language and text size, server state. */
export function UiProvider({ children, language, queryClient }: UiProviderProps) {
  const [i18n] = useState(() => createI18n(language));
  const [client] = useState(() => queryClient ?? createQueryClient());
  useEffect(() => {
    document.documentElement.lang = i18n.language;
    applyTextSize();
  }, [i18n]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={client}>
          <Notifications position="bottom-right" autoClose={6000} />
          {children}
        </QueryClientProvider>
      </I18nextProvider>
    </MantineProvider>
  );
}
