import type { ComplaintOptions } from '@mot-cua/api-client';
import { COMPLAINT_SUBJECTS, KINDS_OF_SUBJECT, USUAL_COMPLAINT_POLICY } from '@mot-cua/domain';
import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { ErrorSummary, fieldId, ProblemNotice, useText, type SummarisedError } from '@mot-cua/ui';
import { COMPLAINT_SUBJECT_WORDS } from '@mot-cua/ui/complaint';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ComplaintContent } from '../../shell/journal';
import { paths } from '../../shell/paths';
import type { useTyped } from '../../shell/use-typed';
import { ComplaintUploads, useComplaintFiles } from './complaint-files';
import type { Sending } from './complaints.queries';
import { KindChoice } from './kind-choice';
import { kindFor } from './kind-for';
import { WhatFollows } from './what-follows';

interface ComplaintFormProps {
  readonly options: ComplaintOptions;
  readonly typed: ComplaintContent;
  readonly onType: ReturnType<typeof useTyped<ComplaintContent>>['type'];
  readonly isSending: boolean;
  readonly problem: unknown;
  readonly onSend: (complete: Sending) => void;
}

const LONGEST = 5000;

/** What it is about, in plain words; what follows from it; what happened; and what shows it. */
export function ComplaintForm({ options, typed, onType, isSending, problem, onSend }: ComplaintFormProps) {
  const say = useText();
  const [attempt, setAttempt] = useState(0);
  const { complaintId, subject, kind, agencyId, content, files } = typed;
  const on = useComplaintFiles(complaintId, (change) => onType((before) => ({ files: change(before.files) })));
  const agency = options.agencies.find(({ id }) => id === agencyId) ?? options.agencies[0];
  const { shortestContent } = USUAL_COMPLAINT_POLICY;
  const missing = {
    subject: !subject && say({ vi: 'Hãy chọn chuyện gì đã xảy ra.', en: 'Please choose what happened.' }),
    content:
      content.trim().length < shortestContent &&
      say(
        { vi: 'Hãy viết ít nhất {{count}} ký tự.', en: 'Please write at least {{count}} characters.' },
        { count: shortestContent },
      ),
  };
  const errors: SummarisedError[] = Object.entries(missing).flatMap(([name, message]) =>
    message ? [{ pointer: `/${name}`, message }] : [],
  );

  const send = () => {
    setAttempt(attempt + 1);
    if (!subject || !kind || errors.length > 0) return;
    const attachmentIds = files.map(({ id }) => id);
    onSend({ complaintId, subject, kind, content, attachmentIds, ...(agency && { agencyId: agency.id }) });
  };
  return (
    <Stack gap="xl">
      <ErrorSummary errors={attempt > 0 ? errors : []} attempt={attempt} />
      <Radio.Group
        id={fieldId('/subject')}
        label={say({ vi: 'Chuyện gì đã xảy ra?', en: 'What happened?' })}
        value={subject}
        onChange={(value) => {
          const chosen = COMPLAINT_SUBJECTS.find((one) => one === value);
          if (chosen) onType({ subject: chosen, kind: kindFor(chosen, options) });
        }}
        error={attempt > 0 && missing.subject}
      >
        <Stack gap="sm" mt="sm">
          {COMPLAINT_SUBJECTS.map((one) => (
            <Radio key={one} value={one} label={say(COMPLAINT_SUBJECT_WORDS[one])} />
          ))}
        </Stack>
      </Radio.Group>
      {subject && KINDS_OF_SUBJECT[subject].length > 1 && (
        <KindChoice options={options} kind={kind} onChoose={(chosen) => onType({ kind: chosen })} />
      )}
      {options.agencies.length > 1 && (
        <Radio.Group
          label={say({ vi: 'Ở cơ quan nào?', en: 'At which office?' })}
          value={agency?.id ?? null}
          onChange={(value) => onType({ agencyId: value })}
        >
          <Stack gap="sm" mt="sm">
            {options.agencies.map(({ id, name }) => (
              <Radio key={id} value={id} label={say(name)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        id={fieldId('/content')}
        label={say({ vi: 'Kể lại sự việc', en: 'Tell what happened' })}
        description={say({
          vi: 'Khi nào, ở đâu, ai, và bạn mong cơ quan làm gì.',
          en: 'When, where, who, and what you would like the office to do.',
        })}
        value={content}
        onChange={(event) => onType({ content: event.currentTarget.value })}
        error={attempt > 0 && missing.content}
        maxLength={LONGEST}
        autosize
        minRows={5}
      />
      <ComplaintUploads files={files} on={on} />
      {kind && <WhatFollows options={options} kind={kind} agency={agency} />}
      {Boolean(problem) && <ProblemNotice error={problem} />}
      {on.isUploading && (
        <p role="status">
          {say({
            vi: 'Còn tệp đang tải lên. Tải xong là gửi được.',
            en: 'A file is still being uploaded. You can send once it is done.',
          })}
        </p>
      )}
      <div className="actions" style={{ marginTop: 0 }}>
        <Button size="lg" disabled={on.isUploading} loading={isSending} onClick={send}>
          {say({ vi: 'Gửi', en: 'Send' })}
        </Button>
        <Button component={Link} to={paths.dossier(options.dossier.id)} size="lg" variant="default">
          {say({ vi: 'Để sau', en: 'Later' })}
        </Button>
      </div>
    </Stack>
  );
}
