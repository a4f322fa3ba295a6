import { Button } from '@mantine/core';
import { PageHeader, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { useFocusOnHash } from '../../shell/use-focus-on-hash';
import { useFiling } from './draft-context';
import { FilingPaperUpload } from './filing-paper';
import { isSettled, usePapersToShow } from './filing-so-far';
import { PapersInForm } from './papers-in-form';
import { UnsettledPapers } from './unsettled-papers';

export function PapersPage() {
  const say = useText();
  const { draft, files } = useFiling();
  const papers = usePapersToShow();
  useFocusOnHash();
  const settled = papers.filter((one) => isSettled(one, files));
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
        {settled
          .filter(({ page }) => page === undefined)
          .map((one) => (
            <FilingPaperUpload key={one.paper.code} one={one} />
          ))}
      </div>
      <PapersInForm papers={settled.filter(({ page }) => page !== undefined)} />
      <UnsettledPapers papers={papers.filter((one) => !isSettled(one, files))} />
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
