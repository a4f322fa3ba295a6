import { ActionIcon, Button, Checkbox } from '@mantine/core';
import type { Attachment, Procedure } from '@mot-cua/api-client';
import { isHandedIn, type HandedIn } from '@mot-cua/domain';
import { fieldId, FileList, ProblemNotice, useText } from '@mot-cua/ui';
import { IconCamera, IconScan, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { useEntryFiles } from './counter.queries';
import { NO_SHEETS, SheetCounts } from './sheet-counts';
import classes from './counter.module.css';

interface EntryPaperProps {
  readonly entryId: string;
  readonly paper: Procedure['papers'][number];
  readonly isNeeded: boolean;
  readonly files: readonly Attachment[];
  readonly counts: HandedIn | undefined;
  readonly onCount: (counts: HandedIn) => void;
  readonly error: string | undefined;
}

/** One paper: a tick for the number that the procedure asks for, other numbers where they differ, and scans. */
export function EntryPaper({ entryId, paper, isNeeded, files, counts = NO_SHEETS, onCount, error }: EntryPaperProps) {
  const say = useText();
  const { attach, remove } = useEntryFiles(entryId);
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const name = say(paper.name);
  const pointer = `/papers/${paper.code}`;
  const isThere = isHandedIn(counts);
  const take = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    input.value = '';
    chosen.forEach((file) => attach.mutate({ paperCode: paper.code, file }));
  };
  return (
    <li id={fieldId(pointer)} className={classes.paper} data-error={error ? true : undefined}>
      <Checkbox
        label={
          <>
            {name} {!isNeeded && <span className={classes.quiet}>{say({ vi: '(nếu có)', en: '(if any)' })}</span>}
          </>
        }
        checked={isThere}
        onChange={(event) => onCount(event.currentTarget.checked ? usualCounts(paper) : NO_SHEETS)}
        error={error}
      />
      <div className={classes.paperLine}>
        {isThere && <SheetCounts name={name} counts={counts} onCount={onCount} />}
        <span className={classes.scan}>
          <input
            ref={picker}
            type="file"
            hidden
            multiple
            data-paper={paper.code}
            accept={paper.mediaTypes.join(',')}
            aria-label={say({ vi: 'Tệp quét của {{name}}', en: 'Scans of {{name}}' }, { name })}
            onChange={(event) => take(event.currentTarget)}
          />
          <input
            ref={camera}
            type="file"
            hidden
            accept="image/*"
            capture="environment"
            aria-label={say({ vi: 'Ảnh chụp của {{name}}', en: 'Photograph of {{name}}' }, { name })}
            onChange={(event) => take(event.currentTarget)}
          />
          <Button
            size="compact-sm"
            variant="default"
            loading={attach.isPending}
            leftSection={<IconScan size={16} aria-hidden />}
            onClick={() => picker.current?.click()}
          >
            {say({ vi: 'Tệp quét', en: 'Scan' })}
            <span className="mc-only-read"> {name}</span>
          </Button>
          <ActionIcon
            variant="default"
            aria-label={say({ vi: 'Chụp ảnh {{name}}', en: 'Photograph {{name}}' }, { name })}
            onClick={() => camera.current?.click()}
          >
            <IconCamera size={17} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      {files.length > 0 && (
        <FileList
          files={files.map((file) => ({
            ...file,
            href: `/api/v1/attachments/${file.id}/content`,
            action: (
              <ActionIcon
                variant="subtle"
                color="stone"
                aria-label={say({ vi: 'Bỏ tệp {{file}}', en: 'Remove {{file}}' }, { file: file.fileName })}
                onClick={() => remove.mutate(file.id)}
              >
                <IconTrash size={17} aria-hidden />
              </ActionIcon>
            ),
          }))}
        />
      )}
      {attach.error && <ProblemNotice error={attach.error} />}
      {remove.error && <ProblemNotice error={remove.error} />}
    </li>
  );
}

/** What the procedure asks for; one original where it does not say. */
function usualCounts({ originals, certifiedCopies = 0, copies }: EntryPaperProps['paper']): HandedIn {
  const asked = { originals, certifiedCopies, copies };
  return isHandedIn(asked) ? asked : { ...NO_SHEETS, originals: 1 };
}
