import { Button, Progress } from '@mantine/core';
import { problemOf, problemWords, useText } from '@mot-cua/ui';
import type { Upload, Uploads } from './uploads';
import classes from './papers.module.css';

/** A file on its way, or one that did not make it: why, and what can be done. Announced when it fails. */
export function UploadRow({ upload, uploads }: { readonly upload: Upload; readonly uploads: Uploads }) {
  const say = useText();
  const { key, file, share, state, error } = upload;
  const percent = Math.round(share * 100);
  const code = problemOf(error).code;
  const canRetry = code !== 'fileTooLarge' && code !== 'fileEmpty' && code !== 'fileTypeRefused';
  return (
    <div className={classes.upload}>
      <div className={classes.uploadHead}>
        <span>{file.name}</span>
        <span>
          {state === 'running' && `${percent}%`}
          {state === 'failed' && canRetry && (
            <Button variant="outline" px="md" onClick={() => uploads.retry(key)}>
              {say({ vi: 'Thử lại', en: 'Try again' })}
            </Button>
          )}{' '}
          <Button variant="subtle" color="crimson" px="md" onClick={() => uploads.giveUp(key)}>
            {say({ vi: 'Bỏ', en: 'Give up' })}
          </Button>
        </span>
      </div>
      {state === 'running' ? (
        <Progress
          value={percent}
          color="river"
          aria-label={say({ vi: 'Đang tải lên {{file}}', en: 'Uploading {{file}}' }, { file: file.name })}
        />
      ) : (
        <p role="alert" className={classes.error}>
          {say(problemWords(code))}
        </p>
      )}
    </div>
  );
}
