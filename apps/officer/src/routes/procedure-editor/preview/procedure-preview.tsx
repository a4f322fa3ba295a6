import { SegmentedControl, UnstyledButton } from '@mantine/core';
import type { Language } from '@mot-cua/domain';
import { HeadingsAbove, LANGUAGES, LoadingState, ProblemNotice, SpokenIn, useText } from '@mot-cua/ui';
import { useMemo, useState } from 'react';
import { StandsAgain } from '../parts/stands-again';
import type { DraftState } from '../procedure-draft-saver';
import { missingToShow } from './missing-to-show';
import { usePreview } from './preview.queries';
import { PreviewedPage } from './previewed-page';
import { withGapsNamed } from './with-gaps-named';
import classes from './procedure-preview.module.css';

/** The title of the editor, and that of the preview. */
const ABOVE = 2;

interface ProcedurePreviewProps {
  readonly code: string;
  readonly state: DraftState;
  readonly onGoTo: (at: string) => void;
}

/** The citizen's page of the draft on a phone of 390 px, as it was saved last; where it is scrolled to stays. */
export function ProcedurePreview({ code, state, onGoTo }: ProcedurePreviewProps) {
  const say = useText();
  const [language, setLanguage] = useState<Language>('vi');
  const { data, error, isPlaceholderData, refetch } = usePreview(code, state.revision);
  const missing = missingToShow(state.definition, language);
  const shown = useMemo(() => data && withGapsNamed(data, state.faults), [data, state.faults]);
  const isBehind = state.save !== 'saved' || isPlaceholderData;
  return (
    <section className={classes.preview} aria-label={say({ vi: 'Xem trước', en: 'Preview' })}>
      <div className={classes.bar}>
        <h2 className={classes.title}>{say({ vi: 'Người dân sẽ thấy', en: 'What citizens will see' })}</h2>
        <SegmentedControl
          size="xs"
          aria-label={say({ vi: 'Ngôn ngữ xem trước', en: 'Language of the preview' })}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
          value={language}
          onChange={(value) => setLanguage(value === 'en' ? 'en' : 'vi')}
        />
      </div>
      <div
        className={classes.screen}
        tabIndex={0}
        role="group"
        aria-label={say({ vi: 'Trang thủ tục xem trước', en: 'Page of the procedure in preview' })}
        aria-busy={isBehind}
      >
        {missing.length > 0 ? (
          <div className={classes.missing}>
            <p>
              {say({
                vi: 'Chưa đủ để dựng trang cho người dân. Hãy viết:',
                en: 'There is not enough for a page yet. Please write:',
              })}
            </p>
            <ul>
              {missing.map(({ at, name }) => (
                <li key={at}>
                  <UnstyledButton className={classes.goTo} onClick={() => onGoTo(at)}>
                    {say(name)}
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <>
            {error && !shown && <ProblemNotice error={error} onRetry={() => void refetch()} />}
            {!error && !shown && <LoadingState lines={8} />}
            {shown && (
              <SpokenIn language={language}>
                <StandsAgain
                  attempt={state.revision}
                  otherwise={say({
                    vi: 'Chưa dựng được trang này. Hãy sửa các lỗi được nêu ở “Kiểm tra và công bố”.',
                    en: 'This page cannot be drawn yet. Please mend what “Check and publish” lists.',
                  })}
                >
                  <HeadingsAbove value={ABOVE}>
                    <PreviewedPage procedure={shown} />
                  </HeadingsAbove>
                </StandsAgain>
              </SpokenIn>
            )}
          </>
        )}
      </div>
    </section>
  );
}
