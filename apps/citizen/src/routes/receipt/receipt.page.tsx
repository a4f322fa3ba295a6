import type { Dossier } from '@mot-cua/api-client';
import { paymentTime } from '@mot-cua/domain';
import { Button } from '@mantine/core';
import {
  DongSonRing,
  exactTime,
  FeeTable,
  FileList,
  formatMoney,
  howToPay,
  isPlain,
  mayCost,
  PageHeader,
  useLanguage,
  useText,
} from '@mot-cua/ui';
import { IconCircleCheckFilled, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { Loaded } from '../../shell/loaded';
import { MustSignIn } from '../../shell/must-sign-in';
import { paths } from '../../shell/paths';
import { useDossier } from '../dossier/dossier.queries';
import { NoDossier } from '../dossier/no-dossier';
import classes from './receipt.module.css';

export function ReceiptPage() {
  const { id = '' } = useParams();
  return (
    <MustSignIn>
      <LoadedReceipt id={id} />
    </MustSignIn>
  );
}

function LoadedReceipt({ id }: { readonly id: string }) {
  const dossier = useDossier(id);
  return (
    <div className="page page-narrow">
      <Loaded query={dossier} missing={<NoDossier />}>
        {(found) => <Receipt dossier={found} />}
      </Loaded>
    </div>
  );
}

function Receipt({ dossier }: { readonly dossier: Dossier }) {
  const say = useText();
  const language = useLanguage();
  const { id, code, procedure, agency, applicant, submittedAt, attachments, fees } = dossier;
  const papers = attachments.filter(({ purpose }) => purpose === 'paper');
  const facts = [
    [say({ vi: 'Thủ tục', en: 'Procedure' }), say(procedure.name)],
    ...(dossier.case ? [[say({ vi: 'Trường hợp', en: 'Case' }), say(dossier.case.name)] as const] : []),
    [say({ vi: 'Người nộp', en: 'Applicant' }), applicant.fullName],
    [say({ vi: 'Nơi nhận', en: 'Filed with' }), say(agency.name)],
    [say({ vi: 'Nộp lúc', en: 'Submitted at' }), exactTime(submittedAt, language)],
    ...(isPlain(fees) ? [[say({ vi: 'Phí, lệ phí', en: 'Fee' }), formatMoney(fees.total, language)] as const] : []),
  ] as const;
  const sum = fees.total ? { vi: formatMoney(fees.total, 'vi'), en: formatMoney(fees.total, 'en') } : null;
  const payment = howToPay(paymentTime(dossier.channel, dossier.returnMethod), sum, agency.name);
  const next = [
    say({
      vi: 'Cán bộ một cửa kiểm tra hồ sơ trong giờ làm việc. Thiếu gì, bạn được báo một lần, đầy đủ.',
      en: 'The counter checks it in working hours. If anything is missing, you are told once and completely.',
    }),
    say({
      vi: 'Khi tiếp nhận, bạn nhận ngày hẹn trả kết quả, kèm cách tính.',
      en: 'When it is received you get the day it is due, and how that was reckoned.',
    }),
    ...(mayCost(fees) ? [say(payment)] : []),
    say({
      vi: 'Kết quả có ở trang hồ sơ; trang này tự cập nhật.',
      en: 'The result will be on the dossier’s page, which updates by itself.',
    }),
  ];
  return (
    <>
      <PageHeader title={say({ vi: 'Đã nộp hồ sơ', en: 'Submitted' })} />
      <section className={classes.receipt}>
        <DongSonRing size={280} className={classes.ring} opacity={0.16} />
        <p className={classes.done}>
          <IconCircleCheckFilled size={28} aria-hidden />
          {say({ vi: 'Hồ sơ của bạn đã được ghi nhận.', en: 'Your dossier has been recorded.' })}
        </p>
        <p className={classes.label}>{say({ vi: 'Mã hồ sơ', en: 'Dossier code' })}</p>
        <p className={classes.code}>{code}</p>
        <dl className={classes.facts}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {!isPlain(fees) && (
        <section aria-labelledby="fees" className={`card ${classes.section}`}>
          <h2 id="fees" className="section-title">
            {say({ vi: 'Phí, lệ phí', en: 'Fees' })}
          </h2>
          <FeeTable fees={fees} />
        </section>
      )}
      <section aria-labelledby="next" className={classes.section}>
        <h2 id="next" className="section-title">
          {say({ vi: 'Tiếp theo là gì?', en: 'What happens next?' })}
        </h2>
        <ol className={classes.next}>
          {next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      {papers.length > 0 && (
        <section aria-labelledby="files" className={`card ${classes.section}`}>
          <h2 id="files" className="section-title">
            {say({ vi: 'Tệp đã nhận ({{count}})', en: 'Files received ({{count}})' }, { count: papers.length })}
          </h2>
          <FileList files={papers} openHashes />
        </section>
      )}
      <div className={`actions ${classes.buttons}`}>
        <Button component={Link} to={paths.dossier(id)} size="lg">
          {say({ vi: 'Theo dõi hồ sơ', en: 'Follow it' })}
        </Button>
        <Button
          variant="default"
          size="lg"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => window.print()}
        >
          {say({ vi: 'In giấy biên nhận', en: 'Print' })}
        </Button>
      </div>
    </>
  );
}
