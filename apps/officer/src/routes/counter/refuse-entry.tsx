import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../dialog/dialog';
import { submitOnCtrlEnter } from '../../dialog/submit-on-ctrl-enter';
import type { Entering } from './use-enter-once';
import classes from './counter.module.css';

/** A refusal in writing, with its reason (Decree 61/2018/NĐ-CP, art. 17.1). */
export function RefuseEntry({ enter, onClose }: { readonly enter: Entering; readonly onClose: () => void }) {
  const say = useText();
  const [reason, setReason] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setIsMissing(true);
    const basis = legalBasis.trim();
    void enter.send({ answer: 'refuse', reason: reason.trim(), ...(basis && { legalBasis: basis }) });
  };
  return (
    <Dialog title={say({ vi: 'Từ chối tiếp nhận', en: 'Refuse' })} onClose={onClose}>
      <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate className={classes.dialog}>
        <Text size="sm">
          {say({
            vi: 'Hồ sơ được ghi nhận là bị từ chối, người nộp nhận phiếu từ chối với lý do dưới đây.',
            en: 'It is entered as refused; the applicant gets the refusal in writing with this reason.',
          })}
        </Text>
        <Textarea
          size="sm"
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          required
          label={say({ vi: 'Lý do từ chối', en: 'Reason' })}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setIsMissing(false);
          }}
          error={isMissing && say({ vi: 'Hãy nêu lý do.', en: 'Please give a reason.' })}
        />
        <TextInput
          size="sm"
          maxLength={500}
          label={say({ vi: 'Căn cứ pháp lý (không bắt buộc)', en: 'Legal basis (optional)' })}
          value={legalBasis}
          onChange={(event) => setLegalBasis(event.currentTarget.value)}
        />
        {enter.error && <ProblemNotice error={enter.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say({ vi: 'Quay lại', en: 'Back' })}
          </Button>
          <Button type="submit" color="crimson" loading={enter.isPending}>
            {say({ vi: 'Từ chối, in phiếu', en: 'Refuse, print it' })}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
