import { DueWhy, FeeTable, formatMoney, isPlain, longDay, PauseNotice, useLanguage, useText } from '@mot-cua/ui';
import { AnswersView } from '@mot-cua/ui/form';
import { RETURN_METHOD_WORDS, type Text } from '@mot-cua/domain';
import { IconCash, IconGavel, IconMessageQuestion } from '@tabler/icons-react';
import type { Dossier } from '../../api/dossier';
import { OverTheCounter } from './over-the-counter';
import { SupplementList } from './supplement-list';
import type { Marking } from './use-marking';
import classes from './filed-form.module.css';

const ANSWER_BY: Text = { vi: 'Bổ sung trước', en: 'Complete by' };

interface FiledFormProps {
  readonly dossier: Dossier;
  readonly marking: Marking | null;
}

/** What the applicant filled in, as it reads on paper; whoever may ask for a supplement can mark each field. */
export function FiledForm({ dossier, marking }: FiledFormProps) {
  const say = useText();
  const language = useLanguage();
  const { applicant, openSupplement, openPayment, openPause, returnMethod, fees } = dossier;
  const marked = new Set(marking?.marks.filter(({ kind }) => kind === 'field').map(({ target }) => target));
  return (
    <div className={classes.form}>
      <h2 className="mc-only-read">{say({ vi: 'Tờ khai', en: 'Form' })}</h2>
      {openSupplement && (
        <section className={classes.open}>
          <h2>
            <IconMessageQuestion size={18} aria-hidden />
            {say({ vi: 'Đang chờ người nộp bổ sung', en: 'Waiting for the applicant to complete' })}
          </h2>
          <SupplementList request={openSupplement} dossier={dossier} />
          {openSupplement.answerBy && (
            <p>
              {say({ vi: 'Bổ sung trước hết ngày', en: 'To be completed by' })}{' '}
              {longDay(openSupplement.answerBy, language)}{' '}
              <DueWhy deadline={dossier.supplementDeadline} what={ANSWER_BY} />
            </p>
          )}
        </section>
      )}
      {openPayment && (
        <section className={classes.open}>
          <h2>
            <IconCash size={18} aria-hidden />
            {say({ vi: 'Đang chờ người nộp nộp tiền', en: 'Waiting for the applicant to pay' })}
          </h2>
          <p>
            <b>{formatMoney(openPayment.amount, language)}</b> · {openPayment.reason}
          </p>
        </section>
      )}
      {openPause && (
        <section className={classes.open}>
          <h2>
            <IconGavel size={18} aria-hidden />
            {say({ vi: 'Thời hạn tạm dừng theo quy định', en: 'The clock is paused by law' })}
          </h2>
          <PauseNotice pause={openPause} />
        </section>
      )}
      <AnswersView
        form={dossier.form}
        answers={dossier.answers}
        marked={marked}
        origins={dossier.origins}
        attached={{ papers: dossier.papers, files: dossier.attachments }}
        onMarkField={marking ? (pointer) => marking.toggle({ kind: 'field', target: pointer }) : undefined}
      />
      <dl className={classes.facts}>
        {dossier.case && (
          <>
            <dt>{say({ vi: 'Trường hợp', en: 'Case' })}</dt>
            <dd>{say(dossier.case.name)}</dd>
          </>
        )}
        <OverTheCounter dossier={dossier} />
        <dt>{say({ vi: 'Người nộp', en: 'Applicant' })}</dt>
        <dd>{applicant.fullName}</dd>
        <dt>{say({ vi: 'Số định danh', en: 'Identification number' })}</dt>
        <dd>{applicant.nationalId ?? '—'}</dd>
        <dt>{say({ vi: 'Liên hệ', en: 'Contact' })}</dt>
        <dd>{[applicant.phone, applicant.email].filter(Boolean).join(' · ') || '—'}</dd>
        <dt>{say({ vi: 'Nhận kết quả', en: 'Result goes' })}</dt>
        <dd>{say(RETURN_METHOD_WORDS[returnMethod])}</dd>
        {isPlain(fees) && (
          <>
            <dt>{say({ vi: 'Phí, lệ phí', en: 'Fee' })}</dt>
            <dd>{formatMoney(fees.total, language)}</dd>
          </>
        )}
      </dl>
      {!isPlain(fees) && (
        <section className={classes.fees} aria-labelledby="fees">
          <h2 id="fees">{say({ vi: 'Phí, lệ phí khi nộp', en: 'Fees as filed' })}</h2>
          <FeeTable fees={fees} />
        </section>
      )}
    </div>
  );
}
