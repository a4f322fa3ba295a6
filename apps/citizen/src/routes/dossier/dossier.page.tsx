import type { Dossier } from '@mot-cua/api-client';
import { isClockRunning } from '@mot-cua/domain';
import { Button } from '@mantine/core';
import {
  DueBar,
  DueLedger,
  FeeTable,
  FileList,
  formatMoney,
  isPlain,
  longDay,
  PageHeader,
  StateBadge,
  useLanguage,
  useText,
} from '@mot-cua/ui';
import { AnswersView } from '@mot-cua/ui/form';
import { IconDownload, IconMessageQuestion } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useLiveDossiers } from '../../shell/live';
import { Loaded } from '../../shell/loaded';
import { MustSignIn } from '../../shell/must-sign-in';
import { paths } from '../../shell/paths';
import { DossierComplaints } from '../complaints/dossier-complaints';
import { RETURN_WORDS } from '../file-dossier/return-words';
import { CorrectionNotice } from './correction-notice';
import { contentUrl, useDossier } from './dossier.queries';
import { LegalDocuments } from './legal-documents';
import { NoDossier } from './no-dossier';
import { stateSentence } from './state-sentence';
import { supplementRequests } from './supplement-requests';
import { WhatHappened } from './what-happened';
import { WhereItIs } from './where-it-is';
import { WithdrawButton } from './withdraw-button';
import classes from './dossier.module.css';

export function DossierPage() {
  const { id = '' } = useParams();
  return (
    <MustSignIn>
      <LiveDossier id={id} />
    </MustSignIn>
  );
}

function LiveDossier({ id }: { readonly id: string }) {
  useLiveDossiers();
  const dossier = useDossier(id);
  return (
    <div className="page">
      <Loaded query={dossier} lines={8} missing={<NoDossier />}>
        {(found) => <Details dossier={found} />}
      </Loaded>
    </div>
  );
}

function Details({ dossier }: { readonly dossier: Dossier }) {
  const say = useText();
  const language = useLanguage();
  const { id, code, state, procedure, attachments, deadline, dueAt, remainingWorkingMinutes, actions, openSupplement } =
    dossier;
  const { openPayment } = dossier;
  const results = dossier.results.flatMap(({ name, attachmentId }) => {
    const file = attachments.find(({ id: fileId }) => fileId === attachmentId);
    return file ? [{ name, file }] : [];
  });
  const isRunning = isClockRunning(state);
  const requests = supplementRequests(dossier, dossier.answers, language);
  return (
    <>
      <PageHeader
        title={say(procedure.name)}
        above={
          <>
            <Link to={paths.myDossiers}>{say({ vi: 'Hồ sơ của tôi', en: 'My dossiers' })}</Link> · {code}
            {dossier.case && <> · {say(dossier.case.name)}</>}
          </>
        }
      />
      <section className={classes.now} aria-live="polite" data-state={state}>
        <StateBadge state={state} />
        <p className={classes.sentence}>{stateSentence(dossier, isRunning, language)}</p>
        {isRunning && remainingWorkingMinutes !== null && (
          <DueBar remainingWorkingMinutes={remainingWorkingMinutes} dueAt={dueAt} />
        )}
        <CorrectionNotice dossier={dossier} />
        {openSupplement && actions.includes('supplement') && (
          <>
            {openSupplement.answerBy && (
              <p>
                {say(
                  {
                    vi: 'Hãy bổ sung trước hết ngày {{day}}; sau ngày đó hồ sơ bị dừng giải quyết.',
                    en: 'Please complete it by the end of {{day}}; after that the dossier is closed.',
                  },
                  { day: longDay(openSupplement.answerBy, language) },
                )}
              </p>
            )}
            <ul className={classes.asked}>
              {requests.map(({ pointer, label, reason, legalBasis }) => (
                <li key={pointer + reason}>
                  <Link to={paths.supplement(id, pointer)}>{label}</Link>: {reason}
                  {legalBasis && ` (${say({ vi: 'căn cứ', en: 'legal basis' })}: ${legalBasis})`}
                </li>
              ))}
            </ul>
            <Button
              component={Link}
              to={paths.supplement(id, requests[0]?.pointer)}
              size="lg"
              leftSection={<IconMessageQuestion size={20} aria-hidden />}
            >
              {say({ vi: 'Bổ sung ngay', en: 'Add it now' })}
            </Button>
          </>
        )}
        {openPayment && (
          <p className={classes.sentence}>
            <b>{formatMoney(openPayment.amount, language)}</b> · {openPayment.reason}
            <br />
            {say(
              {
                vi: 'Nộp tại bộ phận một cửa của {{agency}} và giữ biên lai. Thời hạn chạy tiếp khi cơ quan xác nhận.',
                en: 'Pay at the one-stop counter of {{agency}} and keep the receipt. The clock goes on once the office confirms it.',
              },
              { agency: say(dossier.agency.name) },
            )}
          </p>
        )}
        {(state === 'refused' || state === 'stopped') && (
          <p>
            <Link to={paths.complain(id, 'wrongDecision')}>
              {say({ vi: 'Không đồng ý? Gửi khiếu nại', en: 'You do not agree? Complain' })}
            </Link>
          </p>
        )}
        {results.map(({ name, file }) => (
          <Button
            key={file.id}
            component="a"
            href={contentUrl(file)}
            download={file.fileName}
            size="lg"
            className={classes.download}
            leftSection={<IconDownload size={20} aria-hidden />}
            classNames={{ label: classes.downloadLabel }}
          >
            {results.length > 1
              ? say({ vi: 'Tải {{name}}', en: 'Download: {{name}}' }, { name: say(name) })
              : say({ vi: 'Tải kết quả', en: 'Download the result' })}
          </Button>
        ))}
        {deadline && isRunning && (
          <details className={classes.ledger}>
            <summary>{say({ vi: 'Vì sao ngày này?', en: 'Why this day?' })}</summary>
            <DueLedger deadline={deadline} />
          </details>
        )}
      </section>
      <div className={classes.columns}>
        <div className="stack">
          <WhereItIs dossier={dossier} />
          <section aria-labelledby="history">
            <h2 id="history" className="section-title">
              {say({ vi: 'Diễn biến', en: 'What has happened' })}
            </h2>
            <WhatHappened dossier={dossier} />
          </section>
        </div>
        <div className="stack">
          <LegalDocuments dossierId={id} />
          {attachments.length > 0 && (
            <section className="card" aria-labelledby="papers">
              <h2 id="papers" className="section-title">
                {say({ vi: 'Giấy tờ', en: 'Papers' })}
              </h2>
              <FileList files={attachments.map((file) => ({ ...file, href: contentUrl(file) }))} />
            </section>
          )}
          {!isPlain(dossier.fees) && (
            <section className="card" aria-labelledby="fees">
              <h2 id="fees" className="section-title">
                {say({ vi: 'Phí, lệ phí', en: 'Fees' })}
              </h2>
              <FeeTable fees={dossier.fees} />
            </section>
          )}
          <details className={classes.answers}>
            <summary>{say({ vi: 'Xem tờ khai đã nộp', en: 'See the form as filed' })}</summary>
            <AnswersView
              form={dossier.form}
              answers={dossier.answers}
              attached={{ papers: dossier.papers, files: attachments }}
            />
          </details>
          {dossier.representative && (
            <p className="quiet">
              {say({ vi: 'Người nộp thay:', en: 'Handed in by:' })} {dossier.representative.fullName} (
              {dossier.representative.relation})
            </p>
          )}
          <p className="quiet">
            {say({ vi: 'Cách nhận kết quả:', en: 'How you receive the result:' })}{' '}
            {say(RETURN_WORDS[dossier.returnMethod])}
            {isPlain(dossier.fees) && (
              <>
                {' · '}
                {say({ vi: 'Phí, lệ phí:', en: 'Fee:' })} {formatMoney(dossier.fees.total, language)}
              </>
            )}
          </p>
          <DossierComplaints dossier={dossier} />
          <div className={classes.foot}>
            <Link to={paths.receipt(id)}>{say({ vi: 'Xem giấy biên nhận', en: 'See the receipt' })}</Link>
            {actions.includes('withdraw') && <WithdrawButton dossier={dossier} />}
          </div>
        </div>
      </div>
    </>
  );
}
