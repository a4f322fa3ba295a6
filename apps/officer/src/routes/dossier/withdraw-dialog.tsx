import { Checkbox, Stack, Text } from '@mantine/core';
import { StateBadge, useText } from '@mot-cua/ui';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { CommandDialog } from './command-dialog';
import { ReasonField } from './reason-field';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

interface WithdrawDialogProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/**
 * Somebody who filed on paper comes to take the dossier back: where it stands is seen first (Circular 03/2025/TT-VPCP, art. 7), then their identity
 * card; what is handed back to them is written down.
 */
export function WithdrawDialog({ dossier, onClose, onDone }: WithdrawDialogProps) {
  const say = useText();
  const [isSeen, setIsSeen] = useState(false);
  const [returned, setReturned] = useState<readonly string[]>([]);
  const [reason, setReason, forgetReason] = useKept(dossier.id, 'withdraw', '');
  const [wasTried, setWasTried] = useState(false);
  const command = useDossierCommand(dossier, () => {
    forgetReason();
    onDone();
  });
  const originals = dossier.papers.flatMap(({ code, name }) => {
    const count = dossier.handedIn[code]?.originals ?? 0;
    return count > 0 ? [{ code, name, count }] : [];
  });

  function submit(): boolean {
    setWasTried(true);
    if (!isSeen || reason.trim() === '') return false;
    const originalsReturned = originals
      .filter(({ code }) => returned.includes(code))
      .map(({ code, count }) => ({ paperCode: code, originals: count }));
    command.submit({ action: 'withdraw', reason: reason.trim(), identityChecked: true, originalsReturned });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="withdraw" command={command} onSubmit={submit} onClose={onClose} isGrave>
      <WhereItStands dossier={dossier} />
      <WhoMayCome dossier={dossier} />
      <Checkbox
        size="sm"
        label={say({
          vi: 'Tôi đã xem thẻ căn cước bản gốc của người đến rút; đúng là người nêu trên.',
          en: 'I have seen the identity card of who came; it is one of the people above.',
        })}
        checked={isSeen}
        onChange={(event) => setIsSeen(event.currentTarget.checked)}
        error={
          wasTried && !isSeen && say({ vi: 'Hãy xem thẻ rồi đánh dấu ô này.', en: 'Look at the card, then tick this.' })
        }
        aria-required
        data-autofocus={!isSeen || undefined}
      />
      <ReasonField value={reason} onChange={setReason} showsMissing={wasTried} takesFocus={isSeen} />
      {originals.length > 0 && (
        <Checkbox.Group
          size="sm"
          label={say({ vi: 'Bản chính trả lại người nộp', en: 'Originals handed back' })}
          description={say({
            vi: 'Đánh dấu những gì đã trao tận tay; lịch sử hồ sơ ghi lại.',
            en: 'Tick what was given into their hands; the history keeps it.',
          })}
          value={[...returned]}
          onChange={setReturned}
        >
          <Stack gap="xs" mt="xs">
            {originals.map(({ code, name, count }) => (
              <Checkbox key={code} size="sm" value={code} label={`${say(name)} (${count})`} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <Text size="sm">
        {say({
          vi: 'Hồ sơ kết thúc ngay, không mở lại được. Thông báo dừng giải quyết (mẫu 05) được lập để in cho người nộp.',
          en: 'The dossier ends at once and cannot be opened again. The notice of stopping (form 05) is written, to be printed for the applicant.',
        })}
      </Text>
    </CommandDialog>
  );
}

/** The state, and every agency that has something to do of it and will see that it ended. */
function WhereItStands({ dossier: { state, steps, opinions } }: { readonly dossier: Dossier }) {
  const say = useText();
  const open = [
    ...steps.filter(({ end }) => end === null).map(({ name, agency }) => `${say(name)} (${say(agency.name)})`),
    ...opinions
      .filter(({ answer }) => answer === null)
      .map(({ agency }) =>
        say({ vi: 'ý kiến của {{agency}}', en: 'opinion of {{agency}}' }, { agency: say(agency.name) }),
      ),
  ];
  return (
    <div>
      <StateBadge state={state} />
      <Text size="sm" mt={4}>
        {say({ vi: 'Chưa có quyết định, nên rút được.', en: 'Nothing was decided yet, so it can be withdrawn.' })}
        {open.length > 0 && ` ${say({ vi: 'Sẽ dừng', en: 'This ends' })}: ${open.join('; ')}.`}
      </Text>
    </div>
  );
}

function WhoMayCome({ dossier: { applicant, representative } }: { readonly dossier: Dossier }) {
  const say = useText();
  const people = [
    { what: say({ vi: 'Người nộp', en: 'Applicant' }), name: applicant.fullName, number: applicant.nationalId },
    ...(representative
      ? [
          {
            what: say({ vi: 'Người nộp thay', en: 'Handed in by' }),
            ...{ name: representative.fullName, number: representative.identityNumber },
          },
        ]
      : []),
  ];
  return (
    <div>
      {people.map(({ what, name, number }) => (
        <Text key={what} size="sm">
          {what}: <b>{name}</b> · {number ?? say({ vi: 'không có số định danh', en: 'no identity number' })}
        </Text>
      ))}
    </div>
  );
}
