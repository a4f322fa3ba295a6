import type { Attachment, Procedure } from '@mot-cua/api-client';
import { ActionIcon, Button } from '@mantine/core';
import { fieldId, FileList, formatBytes, PaperFiles, useLanguage, useText } from '@mot-cua/ui';
import { IconAlertCircle, IconCamera, IconFilePlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { UploadRow } from './upload-row';
import type { Upload, Uploads } from './uploads';
import classes from './papers.module.css';

type Paper = Procedure['papers'][number];

/** What can be added to: a paper of a procedure, or whatever else is sent along. */
export type WantedPaper = Pick<Paper, 'code' | 'name' | 'hint' | 'required' | 'mediaTypes' | 'maxBytes'> &
  Partial<Pick<Paper, 'template' | 'example'>>;

interface PaperUploadProps {
  readonly paper: WantedPaper;
  readonly files: readonly Attachment[];
  readonly running: readonly Upload[];
  readonly uploads: Uploads;
  readonly onRemove: (attachmentId: string) => void;
  /** Whether it is only for those who have it. */
  readonly isOptional?: boolean;
  /** Nothing is to be added to it. */
  readonly isClosed?: boolean;
  /** Why it is needed, or is not. */
  readonly why?: string;
  /** What an officer says of it. */
  readonly request?: string;
  /** What is wrong with it. */
  readonly error?: string;
  /** It stands among the questions of the form. */
  readonly isInForm?: boolean;
}

/** One paper of a filing: what is wanted, what is there, and ways to add to it. */
export function PaperUpload(props: PaperUploadProps) {
  const {
    paper,
    files,
    running,
    uploads,
    onRemove,
    isOptional = !paper.required,
    isClosed = false,
    why,
    request,
    error,
    isInForm = false,
  } = props;
  const say = useText();
  const language = useLanguage();
  const camera = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { code, name, hint, mediaTypes, maxBytes } = paper;
  const id = fieldId(`/papers/${code}`);
  const title = say(name);
  const take = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    input.value = '';
    uploads.add(
      code,
      chosen.filter((file) => file.size <= maxBytes && file.size > 0),
    );
    chosen
      .filter((file) => file.size > maxBytes)
      .forEach((file) => uploads.refuse(code, file, { code: 'fileTooLarge' }));
    chosen.filter((file) => file.size === 0).forEach((file) => uploads.refuse(code, file, { code: 'fileEmpty' }));
  };
  return (
    <section
      id={id}
      tabIndex={-1}
      className={classes.paper}
      data-request={request ? true : undefined}
      data-error={error ? true : undefined}
      data-in-form={isInForm || undefined}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>
        {title}
        {isOptional && <span className="quiet"> {say({ vi: '(nếu có)', en: '(if it applies)' })}</span>}
      </h2>
      <p className={classes.hint}>
        {hint && <>{say(hint)} </>}
        {say(
          { vi: 'Ảnh JPG, PNG hoặc PDF, mỗi tệp tối đa {{size}}.', en: 'JPG, PNG or PDF, up to {{size}} each.' },
          { size: formatBytes(maxBytes, language) },
        )}
      </p>
      <PaperFiles paper={paper} />
      {why && <p className={classes.why}>{why}</p>}
      {request && <p className={classes.request}>{request}</p>}
      {error && (
        <p className={classes.missing}>
          <IconAlertCircle size={18} aria-hidden /> <span>{error}</span>
        </p>
      )}
      {files.length > 0 && (
        <FileList
          files={files.map((file) => ({
            ...file,
            href: `/api/v1/attachments/${file.id}/content`,
            action: file.filed ? undefined : (
              <ActionIcon
                variant="subtle"
                color="crimson"
                size="2.75rem"
                aria-label={say({ vi: 'Xóa tệp {{file}}', en: 'Remove {{file}}' }, { file: file.fileName })}
                onClick={() => onRemove(file.id)}
              >
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            ),
          }))}
        />
      )}
      {running.map((upload) => (
        <UploadRow key={upload.key} upload={upload} uploads={uploads} />
      ))}
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={picker}
        type="file"
        accept={mediaTypes.join()}
        multiple
        hidden
        data-paper={code}
        aria-label={title}
        onChange={(event) => take(event.currentTarget)}
      />
      <div className={classes.picks} hidden={isClosed}>
        <Button
          variant="outline"
          px="xs"
          leftSection={<IconCamera size={20} aria-hidden />}
          onClick={() => camera.current?.click()}
          hiddenFrom="sm"
        >
          {say({ vi: 'Chụp ảnh', en: 'Take a photo' })}
        </Button>
        <Button
          variant="outline"
          px="xs"
          leftSection={<IconFilePlus size={20} aria-hidden />}
          aria-label={say({ vi: 'Chọn tệp cho {{paper}}', en: 'Choose files for {{paper}}' }, { paper: title })}
          onClick={() => picker.current?.click()}
        >
          {say({ vi: 'Chọn tệp', en: 'Choose files' })}
        </Button>
      </div>
    </section>
  );
}
