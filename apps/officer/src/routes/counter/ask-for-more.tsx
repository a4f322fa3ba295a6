import { Button, Group, Textarea, Text } from '@mantine/core';
import type { CounterEntry, Procedure } from '@mot-cua/api-client';
import type { SupplementItem } from '@mot-cua/domain';
import { ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { placedTitle } from '@mot-cua/ui/form';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../dialog/dialog';
import { submitOnCtrlEnter } from '../../dialog/submit-on-ctrl-enter';
import { itemsToAskFor } from './items-to-ask-for';
import type { Entering } from './use-enter-once';
import classes from './counter.module.css';

interface AskForMoreProps {
  readonly problems: CounterEntry['check']['problems'];
  readonly procedure: Procedure;
  readonly enter: Entering;
  readonly onClose: () => void;
}

/** The request that the applicant takes home: everything at once, for it may be asked for once (Decree 61/2018/NĐ-CP, art. 15.3). */
export function AskForMore({ problems, procedure, enter, onClose }: AskForMoreProps) {
  const say = useText();
  const language = useLanguage();
  const [items, setItems] = useState<readonly SupplementItem[]>(() => itemsToAskFor(problems, language));
  const rest = problems.length - itemsToAskFor(problems, language).length;
  const [isMissing, setIsMissing] = useState(false);
  const nameOf = ({ kind, target }: SupplementItem) => {
    const paper = kind === 'paper' ? procedure.papers.find(({ code }) => code === target) : undefined;
    return paper ? say(paper.name) : placedTitle(procedure.form, target, language);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (items.length === 0 || items.some(({ reason }) => reason.trim() === '')) return setIsMissing(true);
    void enter.send({ answer: 'requestSupplement', items });
  };
  return (
    <Dialog title={say({ vi: 'Yêu cầu bổ sung', en: 'Ask for what is missing' })} size="lg" onClose={onClose}>
      <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate className={classes.dialog}>
        <Text size="sm">
          {say({
            vi: 'Hồ sơ được ghi nhận và người nộp nhận phiếu yêu cầu bổ sung. Chỉ được yêu cầu một lần, nên phiếu phải nêu đủ mọi thứ còn thiếu.',
            en: 'The dossier is entered and the applicant gets the request in writing. It may be asked for once, so it names everything that is missing.',
          })}
        </Text>
        {items.length === 0 && (
          <p className={classes.wrong} role="alert">
            {say({
              vi: 'Không thiếu giấy tờ hay thông tin nào để yêu cầu bổ sung.',
              en: 'No paper and no answer is missing.',
            })}
          </p>
        )}
        {rest > 0 && (
          <p className={classes.wrong} role="alert">
            {say({
              vi: 'Họ tên, số định danh, trường hợp và nơi giải quyết phải đúng trước khi yêu cầu bổ sung.',
              en: 'Name, number, case and agency have to be right before anything is asked for.',
            })}
          </p>
        )}
        {items.map((item, index) => (
          <Textarea
            key={`${item.kind} ${item.target}`}
            size="sm"
            autosize
            minRows={1}
            maxLength={2000}
            data-autofocus={index === 0 || undefined}
            label={nameOf(item)}
            description={say({ vi: 'Lý do, hướng dẫn', en: 'Reason, what to do' })}
            value={item.reason}
            onChange={(event) => {
              const reason = event.currentTarget.value;
              setItems(items.map((one) => (one === item ? { ...one, reason } : one)));
            }}
            error={isMissing && item.reason.trim() === '' && say({ vi: 'Hãy nêu lý do.', en: 'Please give a reason.' })}
          />
        ))}
        {enter.error && <ProblemNotice error={enter.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say({ vi: 'Quay lại', en: 'Back' })}
          </Button>
          <Button type="submit" loading={enter.isPending} disabled={items.length === 0 || rest > 0}>
            {say({ vi: 'Ghi nhận, in phiếu bổ sung', en: 'Enter, print the request' })}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
