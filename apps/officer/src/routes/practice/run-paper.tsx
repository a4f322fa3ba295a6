import { Button, FileButton } from '@mantine/core';
import type { PaperNeed } from '@mot-cua/domain/procedure/papers-needed';
import { FileList, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { placedTitle } from '@mot-cua/ui/form';
import { IconPaperclip } from '@tabler/icons-react';
import type { PracticeRun } from './practice-run';
import { fileHref, useRunFiles } from './practice.queries';
import { sampleFile } from './sample-file';
import classes from './practice.module.css';

/** Which papers the filing needs; `null`: every paper is shown, for that cannot be told. */
export type RunNeeds =
  readonly { readonly code: string; readonly need: PaperNeed; readonly because: readonly string[] }[] | null;

/** A paper of a run, whether the filing needs it, and its files. */
export interface PaperOfRun {
  readonly paper: PracticeRun['papers'][number];
  readonly need?: NonNullable<RunNeeds>[number];
  readonly files: PracticeRun['files'];
}

const NEED_WORDS = {
  always: { vi: 'bắt buộc', en: 'needed' },
  becauseOfAnswers: { vi: 'bắt buộc, vì câu trả lời ở {{fields}}', en: 'needed, because of {{fields}}' },
  ifAny: { vi: 'nếu có', en: 'if there is one' },
  unsettled: { vi: 'tùy câu trả lời ở {{fields}}', en: 'depends on {{fields}}' },
  none: { vi: 'không cần', en: 'not needed' },
} as const satisfies Record<PaperNeed, unknown>;

/** The papers of a run that are shown: those that the filing needs or may have, and those with a file. */
export function papersOfRun({ papers, files }: PracticeRun, needs: RunNeeds): readonly PaperOfRun[] {
  return papers
    .map((paper) => ({ paper, need: needs?.find(({ code }) => code === paper.code) }))
    .map((one) => ({ ...one, files: files.filter(({ paperCode }) => paperCode === one.paper.code) }))
    .filter((one) => needs === null || one.need || one.files.length > 0);
}

interface RunPaperProps {
  readonly run: PracticeRun;
  readonly one: PaperOfRun;
  /** Whether files may be added now. */
  readonly isOpen: boolean;
}

/** One paper of a run: whether it is needed and why, its files, and ways to add to them. */
export function RunPaper({ run, one: { paper, need, files }, isOpen }: RunPaperProps) {
  const say = useText();
  const language = useLanguage();
  const { form, id, procedure } = run;
  const { attach, remove } = useRunFiles(procedure.code, id);
  const fields = need?.because.map((pointer) => `“${placedTitle(form, pointer, language)}”`).join(', ') ?? '';
  const sample = sampleFile(paper.mediaTypes, say({ vi: 'Tệp mẫu', en: 'Sample' }));
  const name = say(paper.name);
  return (
    <>
      <p>
        {name} {need && <span className={classes.need}>({say(NEED_WORDS[need.need], { fields })})</span>}
      </p>
      {files.length > 0 && (
        <FileList
          files={files.map((file) => ({
            ...file,
            href: fileHref(procedure.code, id, file.id),
            action: isOpen && !file.filed && (
              <Button size="compact-sm" variant="subtle" color="stone" onClick={() => remove.mutate(file.id)}>
                {say({ vi: 'Gỡ', en: 'Remove' })}
                <span className="mc-only-read"> {file.fileName}</span>
              </Button>
            ),
          }))}
        />
      )}
      {isOpen && (
        <div className={classes.attach}>
          <FileButton
            accept={paper.mediaTypes.join(',')}
            inputProps={{
              'aria-label': say({ vi: 'Tệp cho {{name}}', en: 'File for {{name}}' }, { name }),
              tabIndex: -1,
            }}
            onChange={(file) => file && attach.mutate({ paperCode: paper.code, file })}
          >
            {(props) => (
              <Button
                {...props}
                size="compact-sm"
                variant="default"
                loading={attach.isPending}
                leftSection={<IconPaperclip size={15} aria-hidden />}
              >
                {say({ vi: 'Chọn tệp', en: 'Choose a file' })}
                <span className="mc-only-read"> {name}</span>
              </Button>
            )}
          </FileButton>
          {sample && (
            <Button
              size="compact-sm"
              variant="subtle"
              disabled={attach.isPending}
              onClick={() => attach.mutate({ paperCode: paper.code, file: sample })}
            >
              {say({ vi: 'Dùng tệp mẫu', en: 'Use a sample' })}
              <span className="mc-only-read"> {name}</span>
            </Button>
          )}
        </div>
      )}
      {attach.error && <ProblemNotice error={attach.error} />}
      {remove.error && <ProblemNotice error={remove.error} />}
    </>
  );
}
