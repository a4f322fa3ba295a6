import { useText } from '@mot-cua/ui';
import { useDraftSnapshot, useFiling, useUploads } from './draft-context';
import { isMissing, isSettled, usePapersToShow, whyNeeded, type FilingPaper } from './filing-so-far';
import { PaperUpload } from './paper-upload';

/** A paper of this filing with its files, to add to and to take from. */
export function FilingPaperUpload(props: {
  readonly one: FilingPaper;
  readonly isInForm?: boolean;
  readonly error?: string;
}) {
  const say = useText();
  const { procedure, files, uploads, removeFile } = useFiling();
  const { content } = useDraftSnapshot();
  const running = useUploads();
  const { one, ...shown } = props;
  const { paper, need } = one;
  const why = whyNeeded(one, procedure, content);
  return (
    <PaperUpload
      paper={paper}
      isOptional={need === 'ifAny'}
      isClosed={need === 'none'}
      why={why && say(why)}
      files={files.filter(({ paperCode }) => paperCode === paper.code)}
      running={running.filter(({ paperCode }) => paperCode === paper.code)}
      uploads={uploads}
      onRemove={removeFile}
      {...shown}
    />
  );
}

/** What stands at the place of a paper in the form: nothing while the filing does not need it. `isChecked` says that it is missing. */
export function PaperInForm({ code, isChecked }: { readonly code: string; readonly isChecked: boolean }) {
  const say = useText();
  const { files } = useFiling();
  const running = useUploads();
  const one = usePapersToShow().find(({ paper }) => paper.code === code);
  if (!one || !isSettled(one, files)) return null;
  const isOnItsWay = running.some(({ paperCode, state }) => paperCode === code && state === 'running');
  const error = say({ vi: 'Giấy tờ này bắt buộc, hãy đính kèm.', en: 'This paper is needed. Please attach it.' });
  return (
    <FilingPaperUpload
      one={one}
      isInForm
      error={isChecked && isMissing(one, files) && !isOnItsWay ? error : undefined}
    />
  );
}
