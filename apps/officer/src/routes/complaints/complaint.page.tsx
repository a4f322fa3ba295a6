import type { Complaint } from '@mot-cua/api-client';
import { Alert } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  DueBar,
  DueLedger,
  exactTime,
  LoadingState,
  PageHeader,
  ProblemNotice,
  useLanguage,
  useText,
} from '@mot-cua/ui';
import {
  COMPLAINT_DUE,
  COMPLAINT_EVENT_WORDS,
  COMPLAINT_KIND_WORDS,
  COMPLAINT_SUBJECT_WORDS,
  ComplaintAnswer,
  ComplaintBadge,
  ComplaintFiles,
  ComplaintHistory,
  satisfactionWords,
} from '@mot-cua/ui/complaint';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { dossierPath, PATHS } from '../../shell/paths';
import { ComplaintActions } from './complaint-actions';
import { ComplaintActDialog } from './complaint-act-dialog';
import { useComplaint } from './complaints.queries';
import type { OfficeAction } from './send-complaint-command';
import classes from './complaints.module.css';

/** One complaint: what the citizen says, the dossier beside it, what has happened, and what can be done. */
export function ComplaintPage() {
  const { complaintId = '' } = useParams();
  const complaint = useComplaint(complaintId);
  return (
    <div className={classes.page}>
      {complaint.data ? (
        <Details key={complaintId} complaint={complaint.data} />
      ) : complaint.error ? (
        <ProblemNotice error={complaint.error} onRetry={() => void complaint.refetch()} />
      ) : (
        <LoadingState lines={8} />
      )}
    </div>
  );
}

function Details({ complaint }: { readonly complaint: Complaint }) {
  const say = useText();
  const go = useNavigate();
  const [acting, setActing] = useState<OfficeAction | null>(null);
  const { kind, subject, dossier, content, history, draft, answer, openQuestion, isOwnDoing } = complaint;
  const finish = (action: OfficeAction) => {
    setActing(null);
    notifications.show({ color: 'jade', title: say(COMPLAINT_EVENT_WORDS[action]), message: dossier.code });
    // It is with another agency now, and may be out of sight.
    if (action === 'passOn') void go(PATHS.complaints);
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  const files = history[0]?.files ?? [];
  return (
    <>
      <PageHeader
        title={say(COMPLAINT_SUBJECT_WORDS[subject])}
        above={
          <>
            <Link to={PATHS.complaints}>{say({ vi: 'Phản ánh, khiếu nại', en: 'Complaints' })}</Link> ·{' '}
            {say(COMPLAINT_KIND_WORDS[kind])}
          </>
        }
      />
      <Standing complaint={complaint} />
      {isOwnDoing && (
        <Alert color="amber" mb="md">
          {say({
            vi: 'Bạn đã xử lý hoặc quyết định hồ sơ này nên không giải quyết khiếu nại về nó. Hãy chuyển cho cơ quan cấp trên.',
            en: 'You had this dossier or decided it, so this is not yours to judge. Please pass it on to the agency above.',
          })}
        </Alert>
      )}
      <ComplaintActions complaint={complaint} onAct={setActing} />
      <div className={classes.body}>
        <div className={classes.column}>
          <Card id="content" title={say({ vi: 'Người dân viết', en: 'What the citizen writes' })}>
            <p className={classes.words}>{content}</p>
            <ComplaintFiles files={files} />
          </Card>
          {openQuestion && (
            <Card id="question" title={say({ vi: 'Đang chờ người gửi trả lời', en: 'Waits for the citizen' })}>
              <p className={classes.words}>{openQuestion.text}</p>
            </Card>
          )}
          {draft && (
            <Card id="draft" title={say({ vi: 'Dự thảo trả lời', en: 'Draft of the answer' })}>
              <ComplaintAnswer answer={draft} />
            </Card>
          )}
          {answer && (
            <Card id="answer" title={say({ vi: 'Đã trả lời', en: 'The answer' })}>
              <ComplaintAnswer answer={answer} />
            </Card>
          )}
        </div>
        <div className={classes.column}>
          <Card id="dossier" title={say({ vi: 'Hồ sơ', en: 'The dossier' })}>
            <p className={classes.words}>
              <Link to={dossierPath(dossier.id)}>{dossier.code}</Link>
              <br />
              {say(dossier.procedureName)}
            </p>
          </Card>
          <Card id="history" title={say({ vi: 'Diễn biến', en: 'What has happened' })}>
            <ComplaintHistory entries={history} />
          </Card>
        </div>
      </div>
      {acting && (
        <ComplaintActDialog
          action={acting}
          complaint={complaint}
          onClose={() => setActing(null)}
          onDone={() => finish(acting)}
        />
      )}
    </>
  );
}

function Standing({ complaint }: { readonly complaint: Complaint }) {
  const say = useText();
  const language = useLanguage();
  const { state, complainantName, agency, handlerName, sentAt, dueAt, deadline, isPaused, isSatisfied } = complaint;
  const { remainingWorkingMinutes } = complaint;
  return (
    <>
      <div className={classes.now}>
        <ComplaintBadge state={state} />
        {remainingWorkingMinutes !== null && (
          <>
            <DueBar remainingWorkingMinutes={remainingWorkingMinutes} dueAt={dueAt} />
            <span>{dueAt && exactTime(dueAt, language)}</span>
          </>
        )}
        {isPaused && <span>{say({ vi: 'Thời hạn đang tạm dừng', en: 'The clock stands still' })}</span>}
        {isSatisfied !== null && <b>{say(satisfactionWords(isSatisfied))}</b>}
      </div>
      <dl className={classes.facts}>
        <Fact name={say({ vi: 'Người gửi', en: 'From' })}>{complainantName}</Fact>
        <Fact name={say({ vi: 'Gửi lúc', en: 'Sent' })}>{exactTime(sentAt, language)}</Fact>
        <Fact name={say({ vi: 'Cơ quan', en: 'Agency' })}>{say(agency.name)}</Fact>
        <Fact name={say({ vi: 'Người giải quyết', en: 'With' })}>
          {handlerName ?? say({ vi: 'chưa giao', en: 'nobody yet' })}
        </Fact>
      </dl>
      {remainingWorkingMinutes !== null && (
        <details className={classes.ledger}>
          <summary>{say({ vi: 'Vì sao ngày này?', en: 'Why then?' })}</summary>
          <DueLedger deadline={deadline} what={COMPLAINT_DUE} />
        </details>
      )}
    </>
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

function Card({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
