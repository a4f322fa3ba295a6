import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import type { DossierState, Text } from '@mot-cua/domain';
import { DueBar, DueWhy, exactTime, PUNCTUALITY_WORDS, StateBadge, useLanguage, useText } from '@mot-cua/ui';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import type { Dossier } from '../../api/dossier';
import { AwayMark } from '../../away/away-mark';
import { ComplaintFlag } from '../complaints/complaint-flag';
import { usePageTitle } from '../../shell/use-page-title';
import { OthersHere } from './presence/others-here';
import classes from './dossier-header.module.css';

const AFTER_SUPPLEMENT = {
  vi: 'Hẹn trả tính lại khi người nộp bổ sung',
  en: 'The due date follows once it is supplemented',
};
const DUE_AT = { vi: 'Hẹn trả {{at}}', en: 'Due {{at}}' };
const AFTER: Readonly<Partial<Record<DossierState, Text>>> = {
  pausedForPayment: { vi: 'Hẹn trả tính lại khi xác nhận đã nộp tiền', en: 'The due date follows once it is paid' },
  pausedByLaw: { vi: 'Hẹn trả tính lại khi thời hạn chạy tiếp', en: 'The due date follows once the clock goes on' },
};

interface DossierHeaderProps {
  readonly dossier: Dossier;
  /** Takes the focus when an action is done. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly back?: ReactNode;
  readonly corner?: ReactNode;
  readonly actions: ReactNode;
}

/** Which dossier this is, where it stands, when it is due and why, who has it, and what can be done. */
export function DossierHeader({ dossier, headingRef, back, corner, actions }: DossierHeaderProps) {
  const say = useText();
  const language = useLanguage();
  const { code, state, procedure, applicant, agency, takenBy, submittedAt, transit, flags } = dossier;
  const awaited = awaitedAgencies(dossier).map(({ name }) => say(name));
  usePageTitle(code);
  return (
    <header className={classes.header}>
      <div className={classes.top}>
        {back}
        <div className={classes.code}>
          <h1 ref={headingRef} tabIndex={-1}>
            {code}
          </h1>
          <CopyButton value={code}>{({ copied, copy }) => <CopyCode isCopied={copied} onCopy={copy} />}</CopyButton>
        </div>
        <span className={classes.state}>
          <StateBadge state={state} />
        </span>
        {corner && <div className={classes.corner}>{corner}</div>}
      </div>
      <div className={classes.top}>
        <p className={classes.procedure}>
          {say(procedure.name)}
          {dossier.case && <span className={classes.case}> · {say(dossier.case.name)}</span>}
        </p>
        <Due dossier={dossier} />
      </div>
      <dl className={classes.facts}>
        <Fact name={say({ vi: 'Người nộp', en: 'Applicant' })}>
          <b>{applicant.fullName}</b>
          {applicant.phone && <> · {applicant.phone}</>}
        </Fact>
        <Fact name={say({ vi: 'Nộp lúc', en: 'Filed' })}>{exactTime(submittedAt, language)}</Fact>
        <Fact name={say({ vi: 'Cơ quan', en: 'Agency' })}>{say(agency.name)}</Fact>
        {transit && (
          <Fact name={say({ vi: 'Nơi tiếp nhận', en: 'Accepted at' })}>
            {say(transit.from.name)}
            {transit.arrivedAt && (
              <>
                {' · '}
                {say(
                  transit.isLate
                    ? { vi: 'chuyển đến trễ, lúc {{at}}', en: 'arrived late, {{at}}' }
                    : { vi: 'đã đến lúc {{at}}', en: 'arrived {{at}}' },
                  { at: exactTime(transit.arrivedAt, language) },
                )}
              </>
            )}
          </Fact>
        )}
        {!dossier.part && (
          <Fact name={say({ vi: 'Người xử lý', en: 'Case officer' })}>
            {takenBy ? takenBy.fullName : say({ vi: 'chưa có ai nhận', en: 'nobody yet' })}
            {takenBy?.away && (
              <>
                {' '}
                <AwayMark away={takenBy.away} />
              </>
            )}
          </Fact>
        )}
        {awaited.length > 0 && (
          <Fact name={say({ vi: 'Đang chờ cơ quan khác', en: 'Waiting for' })}>{awaited.join(', ')}</Fact>
        )}
        {flags.includes('forwardingPending') && (
          <Fact name={say({ vi: 'Cổng quốc gia', en: 'National portal' })}>
            {say(
              {
                vi: 'chưa nhận {{count}} bước, chậm hơn thường lệ; hệ thống tự gửi lại',
                en: '{{count}} events not there yet, slower than usual; they are sent again by themselves',
              },
              { count: dossier.forwarding?.waiting ?? 0 },
            )}
          </Fact>
        )}
      </dl>
      {takenBy?.isMineMeanwhile && (
        <p className={classes.standIn}>
          {say(
            {
              vi: 'Bạn đang làm thay {{name}}: việc bạn làm được ghi là làm thay.',
              en: 'You stand in for {{name}}: what you do is recorded as done for them.',
            },
            { name: takenBy.fullName },
          )}
        </p>
      )}
      <ComplaintFlag dossierId={dossier.id} />
      <OthersHere />
      {actions}
    </header>
  );
}

/** The other agencies that have a step of it or owe an opinion, each once. */
function awaitedAgencies({ agency, steps, opinions, flags }: Dossier): readonly Dossier['agency'][] {
  if (!flags.includes('waitingForAgency')) return [];
  const open = [...steps.filter(({ end }) => !end), ...opinions.filter(({ answer }) => !answer)];
  const others = open.map((one) => one.agency).filter(({ id }) => id !== agency.id);
  return [...new Map(others.map((one) => [one.id, one])).values()];
}

function CopyCode({ isCopied, onCopy }: { readonly isCopied: boolean; readonly onCopy: () => void }) {
  const say = useText();
  const name = say({ vi: 'Chép mã hồ sơ', en: 'Copy the code' });
  return (
    <Tooltip label={isCopied ? say({ vi: 'Đã chép', en: 'Copied' }) : name}>
      <ActionIcon variant="subtle" color="stone" onClick={onCopy} aria-label={name}>
        {isCopied ? <IconCheck size={16} /> : <IconCopy size={16} />}
      </ActionIcon>
    </Tooltip>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Due({ dossier }: { readonly dossier: Dossier }) {
  const { state, remainingWorkingMinutes, dueAt, deadline, answerDueAt, answerDeadline, flags, punctuality, transit } =
    dossier;
  const say = useText();
  const language = useLanguage();
  if (answerDueAt && remainingWorkingMinutes !== null)
    return (
      <div className={classes.due}>
        <DueBar
          remainingWorkingMinutes={remainingWorkingMinutes}
          dueAt={answerDueAt}
          allowedWorkingMinutes={dossier.answerWorkingHours * 60}
          isLate={flags.includes('overdue')}
        />
        <span>
          {say(
            flags.includes('overdue')
              ? { vi: 'đã quá giờ trả lời người nộp {{at}}', en: 'should have been answered by {{at}}' }
              : { vi: 'Trả lời người nộp trước {{at}}', en: 'Answer by {{at}}' },
            { at: exactTime(answerDueAt, language) },
          )}
        </span>
        <DueWhy deadline={answerDeadline} what={{ vi: 'Trả lời trước', en: 'Answer by' }} />
      </div>
    );
  if (transit && !transit.arrivedAt && !dueAt)
    return (
      <div className={classes.due}>
        <span>{say({ vi: 'Hẹn trả tính từ khi cơ quan nhận được', en: 'Due date follows from its arrival' })}</span>
        <span>
          {say(
            transit.isLate
              ? { vi: 'đã quá hạn chuyển {{at}}', en: 'should have been passed on by {{at}}' }
              : { vi: 'phải chuyển đến trước {{at}}', en: 'to be passed on by {{at}}' },
            { at: exactTime(transit.forwardBy, language) },
          )}
        </span>
      </div>
    );
  if (!dueAt) return null;
  const isPaused = flags.includes('clockPaused');
  if (punctuality)
    return (
      <div className={classes.due}>
        <span>{say(PUNCTUALITY_WORDS[punctuality])}</span>
        <span>{say(DUE_AT, { at: exactTime(dueAt, language) })}</span>
        <DueWhy deadline={deadline} />
      </div>
    );
  return (
    <div className={classes.due}>
      {remainingWorkingMinutes !== null && (
        <DueBar
          remainingWorkingMinutes={remainingWorkingMinutes}
          dueAt={dueAt}
          isPaused={isPaused}
          isLate={flags.includes('overdue')}
        />
      )}
      <span>{isPaused ? say(AFTER[state] ?? AFTER_SUPPLEMENT) : say(DUE_AT, { at: exactTime(dueAt, language) })}</span>
      {flags.includes('extended') && <span>{say({ vi: 'đã hẹn lại', en: 'new day given' })}</span>}
      {flags.includes('countsAsLate') && <span>{say({ vi: 'tính là trễ', en: 'counts as late' })}</span>}
      <DueWhy deadline={deadline} isPaused={isPaused} />
    </div>
  );
}
