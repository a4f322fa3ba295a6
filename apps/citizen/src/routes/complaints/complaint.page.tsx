import type { Complaint } from '@mot-cua/api-client';
import type { ComplaintState, DossierState } from '@mot-cua/domain';
import { DueBar, DueLedger, PageHeader, useLanguage, useText } from '@mot-cua/ui';
import {
  COMPLAINT_DUE,
  COMPLAINT_KIND_WORDS,
  COMPLAINT_SUBJECT_WORDS,
  ComplaintAnswer,
  ComplaintBadge,
  ComplaintHistory,
  satisfactionWords,
} from '@mot-cua/ui/complaint';
import { Link, useParams } from 'react-router';
import { useLiveDossiers } from '../../shell/live';
import { Loaded } from '../../shell/loaded';
import { MustSignIn } from '../../shell/must-sign-in';
import { NothingHere } from '../../shell/nothing-here';
import { paths } from '../../shell/paths';
import dossierClasses from '../dossier/dossier.module.css';
import { complaintSentence } from './complaint-sentence';
import { useComplaint } from './complaints.queries';
import { NextInstance } from './next-instance';
import { RateAnswer } from './rate-answer';
import { ReplyForm } from './reply-form';
import { WithdrawComplaint } from './withdraw-complaint';
import classes from './complaints.module.css';

/** One of my complaints: where it stands, what the office says, and what I can do. */
export function ComplaintPage() {
  const { id = '' } = useParams();
  return (
    <MustSignIn>
      <LiveComplaint id={id} />
    </MustSignIn>
  );
}

function LiveComplaint({ id }: { readonly id: string }) {
  useLiveDossiers();
  const complaint = useComplaint(id);
  return (
    <div className="page page-narrow">
      <Loaded query={complaint} lines={8} missing={<NoComplaint />}>
        {(found) => <Details complaint={found} />}
      </Loaded>
    </div>
  );
}

/** A card looks like that of a dossier that stands likewise. */
const LIKE_DOSSIER: Readonly<Partial<Record<ComplaintState, DossierState>>> = {
  awaitingReply: 'awaitingSupplement',
  answered: 'resolved',
  refused: 'refused',
};

function Details({ complaint }: { readonly complaint: Complaint }) {
  const say = useText();
  const language = useLanguage();
  const { kind, subject, state, dossier, dueAt, remainingWorkingMinutes, deadline, answer, actions } = complaint;
  const { openQuestion, isSatisfied } = complaint;
  const isOver = state === 'answered' || state === 'refused';
  return (
    <div className="stack">
      <PageHeader
        title={say(COMPLAINT_SUBJECT_WORDS[subject])}
        above={
          <>
            <Link to={paths.dossier(dossier.id)}>{dossier.code}</Link> · {say(COMPLAINT_KIND_WORDS[kind])}
          </>
        }
        lead={say(dossier.procedureName)}
      />
      <section
        className={dossierClasses.now}
        style={{ marginBottom: 0 }}
        aria-live="polite"
        data-state={LIKE_DOSSIER[state]}
      >
        <ComplaintBadge state={state} isOwn />
        <p className={dossierClasses.sentence}>{complaintSentence(complaint, language)}</p>
        {remainingWorkingMinutes !== null && <DueBar remainingWorkingMinutes={remainingWorkingMinutes} dueAt={dueAt} />}
        {openQuestion && <p className={classes.question}>{openQuestion.text}</p>}
        {state === 'answered' && answer && <ComplaintAnswer answer={answer} />}
        {remainingWorkingMinutes !== null && (
          <details className={dossierClasses.ledger}>
            <summary>{say({ vi: 'Vì sao ngày này?', en: 'Why this day?' })}</summary>
            <DueLedger deadline={deadline} what={COMPLAINT_DUE} />
          </details>
        )}
      </section>
      {actions.includes('reply') && <ReplyForm complaint={complaint} action="reply" />}
      {actions.includes('rate') && <RateAnswer complaint={complaint} />}
      {isSatisfied !== null && (
        <p>
          {say({ vi: 'Bạn đánh giá câu trả lời:', en: 'You said of the answer:' })}{' '}
          <b>{say(satisfactionWords(isSatisfied))}</b>
        </p>
      )}
      {actions.includes('followUp') && isSatisfied === false && (
        <section aria-labelledby="follow-up">
          <h2 id="follow-up" className="section-title">
            {say({ vi: 'Phản ánh tiếp', en: 'Write once more' })}
          </h2>
          <ReplyForm complaint={complaint} action="followUp" />
        </section>
      )}
      {isOver && isSatisfied !== true && <NextInstance complaint={complaint} />}
      <section className={classes.part} aria-labelledby="complaint-history">
        <h2 id="complaint-history" className="section-title">
          {say({ vi: 'Diễn biến', en: 'What has happened' })}
        </h2>
        <ComplaintHistory entries={complaint.history} />
      </section>
      {actions.includes('withdraw') && (
        <div className={dossierClasses.foot} style={{ justifyContent: 'flex-end' }}>
          <WithdrawComplaint complaint={complaint} />
        </div>
      )}
    </div>
  );
}

/** An address that is no complaint of the one who is signed in. */
function NoComplaint() {
  const say = useText();
  return (
    <NothingHere
      title={say({ vi: 'Không có nội dung này', en: 'There is nothing here' })}
      why={say({
        vi: 'Trong tài khoản này không có phản ánh, khiếu nại nào ở địa chỉ vừa mở.',
        en: 'This account has no complaint at this address.',
      })}
      way={{ to: paths.myDossiers, words: say({ vi: 'Xem hồ sơ của tôi', en: 'See my dossiers' }) }}
    >
      {say({ vi: 'Có thể bạn đang đăng nhập bằng tài khoản khác.', en: 'You may be signed in with another account.' })}
    </NothingHere>
  );
}
