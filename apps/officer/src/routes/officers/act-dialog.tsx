import { Alert, Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import type { OfficerDetail } from '@mot-cua/api-client';
import type { Text as Words } from '@mot-cua/domain';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { IconFolders } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../dialog/dialog';
import { HeldList } from './held-list';
import { useOfficerCall } from './officers.queries';

/** What is asked about before it is done. */
export type AskedAct = 'lock' | 'end';

const WORDS: Readonly<Record<AskedAct, { title: Words; explains: Words; held: Words; do: Words }>> = {
  lock: {
    title: { vi: 'Khóa tài khoản của {{name}}', en: 'Lock the account of {{name}}' },
    explains: {
      vi: 'Phiên đăng nhập của cán bộ kết thúc ngay và không đăng nhập lại được cho đến khi mở khóa.',
      en: 'The officer’s session ends at once, and nobody signs in until the account is unlocked.',
    },
    held: {
      vi: 'Hồ sơ cán bộ này đang giữ vẫn đứng tên họ và không ai khác trình duyệt thay được; hạn trả kết quả vẫn chạy. Nếu không gấp, hãy để họ giải quyết xong trước khi khóa. Mở khóa thì họ làm tiếp được.',
      en: 'The dossiers stay in this officer’s name: nobody else can propose a result, and their deadlines run on. If there is no haste, let them be finished before you lock. Unlocked, the officer goes on with them.',
    },
    do: { vi: 'Khóa tài khoản', en: 'Lock the account' },
  },
  end: {
    title: { vi: 'Ngừng tài khoản của {{name}}', en: 'End the account of {{name}}' },
    explains: {
      vi: 'Dùng khi cán bộ nghỉ hưu hoặc chuyển đi hẳn. Tài khoản không mở lại được; tên đăng nhập và lịch sử xử lý vẫn được giữ.',
      en: 'For somebody who retires or leaves for good. It cannot be undone; the user name and what was done under it are kept.',
    },
    held: {
      vi: 'Chưa ngừng được vì cán bộ đang giữ hồ sơ chưa giải quyết xong. Hãy để họ giải quyết xong; nếu cần chặn truy cập ngay, hãy khóa tài khoản.',
      en: 'It cannot be ended yet, because the officer has dossiers that are not decided. Let them be finished; to keep the person out at once, lock the account.',
    },
    do: { vi: 'Ngừng tài khoản', en: 'End the account' },
  },
};

interface ActDialogProps {
  readonly officer: OfficerDetail;
  readonly act: AskedAct;
  readonly onClose: () => void;
  readonly onDone: (officer: OfficerDetail) => void;
}

/** Asks for the reason and shows what is left behind: the open dossiers. */
export function ActDialog({ officer, act, onClose, onDone }: ActDialogProps) {
  const say = useText();
  const words = WORDS[act];
  const call = useOfficerCall(officer.id);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [leaves, setLeaves] = useState(false);
  const holds = officer.heldDossiers > 0;
  const isBarred = holds && (act === 'end' || !leaves);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (reason.trim() === '') return setIsMissing(true);
    if (isBarred || call.isPending) return;
    const what = act === 'lock' ? { kind: act, reason, leaveDossiers: leaves } : { kind: act, reason };
    call.mutate({ revision: officer.revision, call: what }, { onSuccess: onDone });
  }

  return (
    <Dialog title={say(words.title, { name: officer.fullName })} size="md" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text size="sm">{say(words.explains)}</Text>
          {holds && (
            <Alert
              color="amber"
              icon={<IconFolders />}
              title={say(
                { vi: 'Đang giữ {{count}} hồ sơ', en: '{{count}} open dossiers' },
                { count: officer.heldDossiers },
              )}
            >
              <Stack gap="xs">
                <HeldList held={officer.held} />
                <Text size="sm">{say(words.held)}</Text>
                {act === 'lock' && (
                  <Checkbox
                    size="sm"
                    checked={leaves}
                    onChange={(event) => setLeaves(event.currentTarget.checked)}
                    label={say({
                      vi: 'Tôi biết và vẫn khóa; hồ sơ chờ đến khi mở khóa',
                      en: 'I know, and lock all the same; the dossiers wait until the account is unlocked',
                    })}
                  />
                )}
              </Stack>
            </Alert>
          )}
          {!(act === 'end' && holds) && (
            <Textarea
              size="sm"
              label={say({ vi: 'Lý do', en: 'Reason' })}
              description={say({
                vi: 'Ghi vào lịch sử, quản trị viên khác đọc được.',
                en: 'It goes into the history, where other administrators read it.',
              })}
              value={reason}
              onChange={(event) => {
                setReason(event.currentTarget.value);
                setIsMissing(false);
              }}
              error={isMissing && say({ vi: 'Hãy ghi lý do.', en: 'Please give a reason.' })}
              maxLength={500}
              autosize
              minRows={2}
              required
              withAsterisk={false}
              data-autofocus
            />
          )}
          {call.error && <ProblemNotice error={call.error} />}
          <Group gap="sm">
            <Button type="submit" size="sm" color="crimson" loading={call.isPending} disabled={isBarred}>
              {say(words.do)}
            </Button>
            <Button size="sm" variant="default" onClick={onClose}>
              {say({ vi: 'Thôi', en: 'Cancel' })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
