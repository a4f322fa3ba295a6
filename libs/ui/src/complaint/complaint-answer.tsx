import type { ComplaintFinding } from '@mot-cua/domain';
import { FileList, type ListedFile } from '../files/file-list';
import { useText } from '../i18n/use-text';
import { COMPLAINT_FINDING_WORDS } from './complaint-words';
import classes from './complaint.module.css';

export interface ShownComplaintAnswer {
  readonly finding: ComplaintFinding;
  readonly text: string;
  readonly legalBasis?: string;
  readonly measures?: string;
  readonly files: readonly ListedFile[];
}

/** What the office answers: whether it is right, why, by which rule, and what is done now. */
export function ComplaintAnswer({ answer }: { readonly answer: ShownComplaintAnswer }) {
  const say = useText();
  const { finding, text, legalBasis, measures, files } = answer;
  return (
    <div className={classes.answer}>
      <p>
        <b>{say(COMPLAINT_FINDING_WORDS[finding])}</b>
      </p>
      <p className={classes.words}>{text}</p>
      {measures && (
        <p className={classes.words}>
          <b>{say({ vi: 'Cơ quan sẽ làm', en: 'What the office does' })}:</b> {measures}
        </p>
      )}
      {legalBasis && (
        <p className={classes.words}>
          <b>{say({ vi: 'Căn cứ', en: 'Legal basis' })}:</b> {legalBasis}
        </p>
      )}
      <ComplaintFiles files={files} />
    </div>
  );
}

/** Photos and documents that came with it. */
export function ComplaintFiles({ files }: { readonly files: readonly ListedFile[] }) {
  if (files.length === 0) return null;
  return <FileList files={files.map((file) => ({ ...file, href: `/api/v1/attachments/${file.id}/content` }))} />;
}
