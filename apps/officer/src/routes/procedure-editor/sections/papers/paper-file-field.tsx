import { ActionIcon, Button, FileButton } from '@mantine/core';
import { PAPER_FILE_MEDIA_TYPES, type PaperFilePurpose, type PaperTemplate } from '@mot-cua/domain';
import { fieldId, paperFilePath, ProblemNotice, useText } from '@mot-cua/ui';
import { IconTrash, IconUpload } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { useFaultAt } from '../../faults';
import { useUploadPaperFile } from '../../procedure-editor.queries';
import { PAPER_FILE_WORDS } from './paper-file-words';
import classes from './paper-file-field.module.css';

interface PaperFileFieldProps {
  readonly purpose: PaperFilePurpose;
  /** JSON pointer of the file in the definition. */
  readonly at: string;
  /** What the paper is called, for those who hear the buttons. */
  readonly paperName: string;
  readonly file: PaperTemplate | undefined;
  readonly onChange: (file: PaperTemplate | undefined) => void;
}

/** The template or the example of a paper: uploaded here, and referred to by the draft. */
export function PaperFileField({ purpose, at, paperName, file, onChange }: PaperFileFieldProps) {
  const say = useText();
  const id = useId();
  const reset = useRef<() => void>(null);
  const upload = useUploadPaperFile(purpose, onChange);
  const { label, hint } = PAPER_FILE_WORDS[purpose];
  const fault = useFaultAt(`${at}/fileId`);
  const take = (chosen: File | null) => {
    reset.current?.();
    if (chosen) upload.mutate(chosen);
  };
  return (
    <div id={fieldId(`${at}/fileId`)} tabIndex={-1} role="group" aria-labelledby={id} className={classes.field}>
      <span id={id} className={classes.label}>
        {say(label)}
      </span>
      <span className={classes.hint}>{say(hint)}</span>
      <div className={classes.line}>
        {file && purpose === 'example' && !fault && (
          <img className={classes.picture} src={paperFilePath(file.fileId)} alt={say(label)} />
        )}
        {file &&
          (fault ? (
            <span className={classes.name}>{file.fileName}</span>
          ) : (
            <a className={classes.name} href={paperFilePath(file.fileId)} target="_blank" rel="noreferrer">
              {file.fileName}
            </a>
          ))}
        <FileButton resetRef={reset} accept={PAPER_FILE_MEDIA_TYPES[purpose].join()} onChange={take}>
          {(props) => (
            <Button
              {...props}
              size="sm"
              variant="default"
              loading={upload.isPending}
              leftSection={<IconUpload size={18} aria-hidden />}
            >
              {file ? say({ vi: 'Thay tệp', en: 'Replace' }) : say({ vi: 'Tải tệp lên', en: 'Upload a file' })}
              <span className="mc-only-read">
                {' '}
                {say(label)}: {paperName}
              </span>
            </Button>
          )}
        </FileButton>
        {file && (
          <ActionIcon
            variant="subtle"
            color="crimson"
            size="2.25rem"
            aria-label={say({ vi: 'Bỏ tệp {{file}}', en: 'Take {{file}} out' }, { file: file.fileName })}
            onClick={() => onChange(undefined)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {fault && <p className={classes.fault}>{fault}</p>}
      {upload.error && <ProblemNotice error={upload.error} />}
    </div>
  );
}
