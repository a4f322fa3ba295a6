import { Button, Group } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Dialog } from '../../dialog/dialog';
import type { PracticeRunSummary } from './practice-run';
import { useRemoveRun } from './practice.queries';
import { sourceWords } from './source-words';

interface RemoveRunProps {
  readonly code: string;
  readonly run: PracticeRunSummary;
  readonly onRemoved?: () => void;
}

/** Throws a run away, after asking. */
export function RemoveRun({ code, run, onRemoved }: RemoveRunProps) {
  const say = useText();
  const [isAsking, setIsAsking] = useState(false);
  const remove = useRemoveRun(code);
  const what = `${say(sourceWords(run))} · ${run.begunByName}`;
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="stone"
        leftSection={<IconTrash size={16} aria-hidden />}
        aria-label={say({ vi: 'Xóa lượt chạy thử {{what}}', en: 'Delete practice run {{what}}' }, { what })}
        onClick={() => setIsAsking(true)}
      >
        {say({ vi: 'Xóa', en: 'Delete' })}
      </Button>
      {isAsking && (
        <Dialog
          size="md"
          title={say({ vi: 'Xóa lượt chạy thử này?', en: 'Delete this practice run?' })}
          onClose={() => setIsAsking(false)}
        >
          <p>{what}</p>
          <p>
            {say({
              vi: 'Câu trả lời, tệp đính kèm và diễn biến của lượt này mất hẳn.',
              en: 'Its answers, files and history are gone for good.',
            })}
          </p>
          {remove.error && <ProblemNotice error={remove.error} />}
          <Group justify="flex-end" gap="sm" mt="md">
            <Button size="sm" variant="default" onClick={() => setIsAsking(false)}>
              {say({ vi: 'Giữ lại', en: 'Keep it' })}
            </Button>
            <Button
              size="sm"
              color="crimson"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate(run.id, {
                  onSuccess: () => {
                    setIsAsking(false);
                    onRemoved?.();
                  },
                })
              }
            >
              {say({ vi: 'Xóa hẳn', en: 'Delete it' })}
            </Button>
          </Group>
        </Dialog>
      )}
    </>
  );
}
