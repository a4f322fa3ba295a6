import { Text } from '@mantine/core';
import { changedAnswers, withoutBlanks, type Answers } from '@mot-cua/domain';
import { problemOf, useText } from '@mot-cua/ui';
import { EForm, UnitSearchProvider } from '@mot-cua/ui/form';
import { useState } from 'react';
import { findUnits } from '../../api/find-units';
import type { Dossier } from '../../api/dossier';
import { CommandDialog } from './command-dialog';
import { ReasonField } from './reason-field';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

interface CorrectDialogProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Puts right what the office received wrongly: the form as filed, to change, with a reason that the applicant reads. */
export function CorrectDialog({ dossier, onClose, onDone }: CorrectDialogProps) {
  const say = useText();
  const [answers, setAnswers] = useState<Answers>(dossier.answers);
  const [reason, setReason, forgetReason] = useKept(dossier.id, 'correct', '');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(dossier, () => {
    forgetReason();
    onDone();
  });
  const changes = changedAnswers(dossier.answers, withoutBlanks(answers)).length;

  function submit(): boolean {
    if (reason.trim() === '' || changes === 0) {
      setShowsMissing(true);
      return false;
    }
    command.submit({ action: 'correct', answers, reason: reason.trim() });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="correct" command={command} size="xl" onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {say({
          vi: 'Chỉ sửa điều cơ quan đã ghi nhận sai. Lịch sử giữ cả thông tin cũ; người nộp được báo kèm lý do.',
          en: 'Change only what the office took down wrongly. The history keeps what it was; the applicant is told, with the reason.',
        })}
      </Text>
      <UnitSearchProvider value={findUnits}>
        <EForm
          form={dossier.form}
          initialAnswers={dossier.answers}
          onChange={setAnswers}
          problems={command.failure ? (problemOf(command.failure).fields ?? []) : []}
        />
      </UnitSearchProvider>
      <ReasonField
        label={say({ vi: 'Lý do đính chính', en: 'Reason for the correction' })}
        value={reason}
        onChange={setReason}
        showsMissing={showsMissing}
      />
      <Text size="sm" role="status" c={showsMissing && changes === 0 ? 'crimson' : undefined}>
        {changes === 0
          ? say({ vi: 'Chưa sửa mục nào.', en: 'Nothing changed yet.' })
          : say({ vi: 'Sẽ sửa {{count}} mục.', en: '{{count}} answers will change.' }, { count: changes })}
      </Text>
    </CommandDialog>
  );
}
