import { Button, Group } from '@mantine/core';
import type { ProcedureDefinition } from '@mot-cua/domain';
import { compareDefinitions } from '@mot-cua/domain/procedure/version';
import { LoadingState, ProblemNotice, useText, When } from '@mot-cua/ui';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '../../dialog/dialog';
import { DefinitionChanges } from '../catalogue/definition-changes';
import type { ProcedureDraftSaver } from './procedure-draft-saver';
import { readDraft } from './procedure-editor.queries';

interface ConflictDialogProps {
  readonly code: string;
  readonly mine: ProcedureDefinition;
  readonly saver: ProcedureDraftSaver;
}

/** Two have edited one draft: shows what differs, and leaves it to this one whose words stay. */
export function ConflictDialog({ code, mine, saver }: ConflictDialogProps) {
  const say = useText();
  const theirs = useQuery({ queryKey: ['procedure-draft', code, 'theirs'], queryFn: () => readDraft(code), gcTime: 0 });
  const draft = theirs.data;
  return (
    <Dialog title={say({ vi: 'Người khác vừa lưu bản soạn này', en: 'Somebody else has saved this draft' })} size="xl">
      {theirs.error && <ProblemNotice error={theirs.error} onRetry={() => void theirs.refetch()} />}
      {theirs.isPending && <LoadingState lines={4} />}
      {draft && (
        <>
          <p>
            <b>{draft.editedByName}</b> · <When at={draft.editedAt} />.{' '}
            {say({
              vi: 'Chưa có gì bị ghi đè. Từ bản của họ (gạch ngang) tới bản của bạn:',
              en: 'Nothing is overwritten. From theirs (struck out) to yours:',
            })}
          </p>
          <DefinitionChanges changes={compareDefinitions(draft.definition as unknown as ProcedureDefinition, mine)} />
          <Group mt="lg">
            <Button onClick={() => saver.takeTheirs(draft)}>
              {say({ vi: 'Dùng bản của họ', en: 'Go on with theirs' })}
            </Button>
            <Button variant="default" onClick={() => void saver.keepMine(draft.revision)}>
              {say({ vi: 'Giữ bản của tôi', en: 'Keep mine' })}
            </Button>
          </Group>
        </>
      )}
    </Dialog>
  );
}
