import { Button } from '@mantine/core';
import { PageHeader, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { useFocusOnHash } from '../../shell/use-focus-on-hash';
import { useDraftSnapshot, useFiling, useUploads } from './draft-context';
import { usePapersToShow, whyNeeded } from './filing-so-far';
import { PaperUpload } from './paper-upload';
import { UnsettledPapers } from './unsettled-papers';

export function PapersPage() {
  const say = useText();
  const { draft, procedure, files, uploads, removeFile } = useFiling();
  const { content } = useDraftSnapshot();
  const papers = usePapersToShow();
  const running = useUploads();
  useFocusOnHash();
  const filesOf = (code: string) => files.filter(({ paperCode }) => paperCode === code);
  const isSettled = (one: (typeof papers)[number]) => one.need !== 'unsettled' || filesOf(one.paper.code).length > 0;
  return (
    <>
      <PageHeader
        title={say({ vi: 'Giấy tờ', en: 'Papers' })}
        lead={say({
          vi: 'Chụp bằng điện thoại là được, miễn đọc rõ. Mỗi giấy tờ có thể có nhiều ảnh.',
          en: 'Photos from a phone will do if they can be read. A paper may have several.',
        })}
      />
      <div className="stack" style={{ gap: '1rem' }}>
        {papers.filter(isSettled).map((one) => {
          const { paper, need } = one;
          const why = whyNeeded(one, procedure, content);
          return (
            <PaperUpload
              key={paper.code}
              paper={paper}
              isOptional={need === 'ifAny'}
              isClosed={need === 'none'}
              why={why && say(why)}
              files={filesOf(paper.code)}
              running={running.filter(({ paperCode }) => paperCode === paper.code)}
              uploads={uploads}
              onRemove={removeFile}
            />
          );
        })}
      </div>
      <UnsettledPapers papers={papers.filter((one) => !isSettled(one))} />
      <div className="actions">
        <Button component={Link} to={paths.draftReturn(draft.id)} size="lg">
          {say({ vi: 'Tiếp tục', en: 'Continue' })}
        </Button>
        <Button component={Link} to={paths.draft(draft.id)} size="lg" variant="default">
          {say({ vi: 'Về danh sách việc', en: 'Back to the list' })}
        </Button>
      </div>
    </>
  );
}
