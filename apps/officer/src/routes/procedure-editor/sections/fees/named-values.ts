import type { ProcedureDefinition } from '@mot-cua/domain';
import { useLanguage } from '@mot-cua/ui';
import { useMemo } from 'react';
import { CHANNEL_WORDS } from '../../parts/channel-words';
import type { NamedValues } from '../../parts/expression-suggestions';

/** What an expression of a procedure may name beside the answers: the case and the channel. */
export function useNamedValues({ cases = [], channels }: ProcedureDefinition): readonly NamedValues[] {
  const language = useLanguage();
  return useMemo(
    () => [
      ...(cases.length > 0
        ? [
            {
              name: 'caseCode' as const,
              title: { vi: 'Trường hợp', en: 'Case' },
              values: cases.map(({ code, name }) => ({ value: code, label: name[language] })),
            },
          ]
        : []),
      {
        name: 'channel' as const,
        title: { vi: 'Kênh nộp', en: 'Way of filing' },
        values: channels.map(({ channel }) => ({ value: channel, label: CHANNEL_WORDS[channel][language] })),
      },
    ],
    [cases, channels, language],
  );
}
