import { Button } from '@mantine/core';
import { localDate } from '@mot-cua/domain';
import { exactTime, LoadingState, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DayInput } from '../../../day-input/day-input';
import { catalogueProcedurePath } from '../../../shell/paths';
import type { DraftState } from '../procedure-draft-saver';
import { useImpact, usePublish } from '../procedure-editor.queries';
import { placeWords } from '../../catalogue/part-words';
import { SECTION_WORDS, sectionOf } from '../sections';
import classes from '../procedure-editor.module.css';

interface PublishSectionProps {
  readonly code: string;
  readonly state: DraftState;
  readonly onGoTo: (at: string) => void;
}

/** What is still wrong, what publishing would do to drafts and dossiers under way, and the way to do it. */
export function PublishSection({ code, state, onGoTo }: PublishSectionProps) {
  const say = useText();
  const { faults, revision, save } = state;
  return (
    <>
      <div>
        <h3>{say({ vi: 'Kiểm tra', en: 'Check' })}</h3>
        {faults.length === 0 ? (
          <p role="status">
            <IconCircleCheck size={18} color="var(--mantine-color-jade-6)" aria-hidden />{' '}
            {say({ vi: 'Không còn lỗi nào; có thể công bố.', en: 'Nothing is wrong; it can be published.' })}
          </p>
        ) : (
          <>
            <p role="status">
              {say({ vi: 'Còn {{count}} chỗ cần sửa:', en: '{{count}} things to mend:' }, { count: faults.length })}
            </p>
            <ol className={classes.faults}>
              {faults.map(({ at, message }) => (
                <li key={`${at} ${message}`}>
                  <a
                    href={`#${at}`}
                    onClick={(event) => {
                      event.preventDefault();
                      onGoTo(at);
                    }}
                  >
                    {say(SECTION_WORDS[sectionOf(at)])}
                    {placeWords(at, say)}
                  </a>
                  : {message}
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      <Impact code={code} revision={revision} />
      <Publish code={code} revision={revision} isReady={faults.length === 0 && save === 'saved'} />
    </>
  );
}

function Impact({ code, revision }: { readonly code: string; readonly revision: number }) {
  const say = useText();
  const language = useLanguage();
  const impact = useImpact(code, revision);
  if (impact.error) return <ProblemNotice error={impact.error} onRetry={() => void impact.refetch()} />;
  if (!impact.data) return <LoadingState lines={4} />;
  const { drafts, dossiers } = impact.data;
  return (
    <div>
      <h3>{say({ vi: 'Nếu công bố bây giờ', en: 'If it were published now' })}</h3>
      <div className={classes.figures}>
        <div className={classes.figure}>
          <b>{say({ vi: '{{open}} bản nháp', en: '{{open}} open drafts' }, { open: drafts.open })}</b>
          <p>
            {say({
              vi: 'của người dân được chuyển sang phiên bản mới, giữ mọi câu trả lời còn phù hợp, kèm lời báo.',
              en: 'of citizens are carried over with every answer that still fits, and a notice.',
            })}
          </p>
          {drafts.losing > 0 && (
            <>
              <p>
                {say(
                  {
                    vi: '{{losing}} bản có câu trả lời không còn chỗ:',
                    en: '{{losing}} have answers without a place:',
                  },
                  { losing: drafts.losing },
                )}
              </p>
              <ul>
                {drafts.lostFields.map(({ pointer, label, drafts: count }) => (
                  <li key={pointer}>
                    {say(label)} ({count})
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className={classes.figure}>
          <b>{say({ vi: '{{running}} hồ sơ', en: '{{running}} dossiers' }, { running: dossiers.running })}</b>
          <p>
            {say({
              vi: 'đang giải quyết giữ phiên bản lúc nộp, hạn trả không đổi.',
              en: 'under way keep their version and their due date.',
            })}
          </p>
          {dossiers.otherDeadline > 0 && (
            <>
              <p>
                {say(
                  {
                    vi: 'Theo phiên bản mới, {{count}} hồ sơ sẽ có hạn khác:',
                    en: 'By the new version {{count}} would be due on another day:',
                  },
                  { count: dossiers.otherDeadline },
                )}
              </p>
              <ul>
                {dossiers.examples.slice(0, 5).map(({ code: dossier, dueAt, wouldBeDueAt }) => (
                  <li key={dossier}>
                    {dossier}: {exactTime(dueAt, language)} → {exactTime(wouldBeDueAt, language)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

interface PublishProps {
  readonly code: string;
  readonly revision: number;
  readonly isReady: boolean;
}

function Publish({ code, revision, isReady }: PublishProps) {
  const say = useText();
  const go = useNavigate();
  const publish = usePublish(code);
  const [effectiveOn, setEffectiveOn] = useState(() => localDate(new Date()));
  return (
    <div className={classes.group}>
      <h3>{say({ vi: 'Công bố', en: 'Publish' })}</h3>
      <DayInput
        maxWidth="16rem"
        label={say({ vi: 'Có hiệu lực từ ngày', en: 'Takes effect on' })}
        description={say({
          vi: 'Tới ngày đó, phiên bản hiện hành vẫn được dùng.',
          en: 'Until then the present version holds.',
        })}
        value={effectiveOn}
        min={localDate(new Date())}
        onChange={setEffectiveOn}
      />
      {publish.error && <ProblemNotice error={publish.error} />}
      <div>
        <Button
          disabled={!isReady || effectiveOn === ''}
          loading={publish.isPending}
          onClick={() =>
            publish.mutate({ revision, effectiveOn }, { onSuccess: () => void go(catalogueProcedurePath(code)) })
          }
        >
          {say({ vi: 'Công bố phiên bản này', en: 'Publish this version' })}
        </Button>
      </div>
    </div>
  );
}
