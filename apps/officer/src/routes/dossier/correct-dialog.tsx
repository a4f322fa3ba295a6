import { Checkbox, Text } from '@mantine/core';
import type { ReceivingData } from '@mot-cua/api-client';
import { areAnswersOpen, changedAnswers, receivingChanges, withoutBlanks, type Answers } from '@mot-cua/domain';
import { problemOf, useText } from '@mot-cua/ui';
import { EForm, UnitSearchProvider } from '@mot-cua/ui/form';
import { useState } from 'react';
import { findUnits } from '../../api/find-units';
import type { Dossier } from '../../api/dossier';
import { CommandDialog } from './command-dialog';
import { ReasonField } from './reason-field';
import { ReceivingFields } from './receiving-fields';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';
import classes from './receiving-fields.module.css';

interface CorrectDialogProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Puts right what the office received wrongly: what was taken down and the form as filed, with a reason that the applicant reads. */
export function CorrectDialog({ dossier, onClose, onDone }: CorrectDialogProps) {
  const say = useText();
  const [answers, setAnswers] = useState<Answers>(dossier.answers);
  const [receiving, setReceiving] = useState(dossier.receiving);
  const [reissues, setReissues] = useState(true);
  const [reason, setReason, forgetReason] = useKept(dossier.id, 'correct', '');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(dossier, () => {
    forgetReason();
    onDone();
  });
  const takenDown = linesChanged(dossier.receiving, receiving);
  const answered = changedAnswers(dossier.answers, withoutBlanks(answers)).length;
  const changes = takenDown + answered;
  const mayReissue = dossier.receivedAt !== null && takenDown > 0;
  const problems = command.failure ? (problemOf(command.failure).fields ?? []) : [];
  const isOnPaper = dossier.receiving?.applicant != null;

  function submit(): boolean {
    if (reason.trim() === '' || changes === 0) {
      setShowsMissing(true);
      return false;
    }
    command.submit({
      ...{ action: 'correct', reason: reason.trim() },
      ...(answered > 0 && { answers }),
      ...(takenDown > 0 && receiving && { receiving }),
      ...(mayReissue && reissues && { reissuesReceipt: true }),
    });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="correct" command={command} size="xl" onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {say({
          vi: 'Chỉ sửa điều cơ quan đã ghi nhận sai. Lịch sử giữ cả thông tin cũ; người nộp được báo kèm lý do. Hạn giải quyết không thay đổi.',
          en: 'Change only what the office took down wrongly. The history keeps what it was; the applicant is told, with the reason. No due date changes.',
        })}
      </Text>
      {receiving && (
        <ReceivingFields
          dossier={dossier}
          receiving={receiving}
          onChange={setReceiving}
          errorAt={(pointer) => problems.find((one) => one.pointer === pointer)?.message}
        />
      )}
      {areAnswersOpen(dossier.state) && (
        <details className={classes.form} open={!isOnPaper}>
          <summary>{say({ vi: 'Nội dung tờ khai', en: 'Answers of the form' })}</summary>
          <UnitSearchProvider value={findUnits}>
            <EForm form={dossier.form} initialAnswers={dossier.answers} onChange={setAnswers} problems={problems} />
          </UnitSearchProvider>
        </details>
      )}
      <ReasonField
        label={say({ vi: 'Lý do đính chính', en: 'Reason for the correction' })}
        value={reason}
        onChange={setReason}
        showsMissing={showsMissing}
      />
      {mayReissue && (
        <Checkbox
          label={say({
            vi: 'Cấp lại giấy tiếp nhận và hẹn trả theo thông tin đã sửa (giấy cũ vẫn lưu)',
            en: 'Issue the receipt anew with the corrected data (the old one is kept)',
          })}
          checked={reissues}
          onChange={(event) => setReissues(event.currentTarget.checked)}
        />
      )}
      <Text size="sm" role="status" c={showsMissing && changes === 0 ? 'crimson' : undefined}>
        {changes === 0
          ? say({ vi: 'Chưa sửa mục nào.', en: 'Nothing changed yet.' })
          : say({ vi: 'Sẽ sửa {{count}} mục.', en: '{{count}} things will change.' }, { count: changes })}
      </Text>
    </CommandDialog>
  );
}

/** How many lines of what was taken down differ; which account it is follows from them. */
function linesChanged(before: ReceivingData | null, after: ReceivingData | null): number {
  if (!before || !after) return 0;
  const comparable = ({ applicant: applicantOnPaper, ...rest }: ReceivingData) => ({
    ...rest,
    ...{ applicantId: null, applicantOnPaper },
  });
  return receivingChanges({ from: comparable(before), to: comparable(after) }).length;
}
