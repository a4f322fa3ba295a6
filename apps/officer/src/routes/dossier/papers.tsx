import type { Text } from '@mot-cua/domain';
import { EmptyState, useText } from '@mot-cua/ui';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { PaperList } from './paper-list';
import { PaperViewer } from './paper-viewer';
import { filesInOrder, papersOf, resultFiles } from './papers-of';
import type { Marking } from './use-marking';
import classes from './papers.module.css';

interface PapersProps {
  readonly dossier: Dossier;
  readonly marking: Marking | null;
}

/** The papers: which are there, which are missing, and the one that is being read. */
export function Papers({ dossier, marking }: PapersProps) {
  const say = useText();
  const papers = papersOf(dossier.papers, dossier.attachments, dossier.handedIn);
  const results = resultFiles(dossier);
  const files = filesInOrder(papers, results);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = files.find(({ id }) => id === chosenId) ?? files[0];
  const at = files.findIndex(({ id }) => id === chosen?.id);
  const titleOf = (code: string | null) => {
    const paper = papers.find((one) => one.code === code)?.paper;
    return paper ? say(paper.name) : say({ vi: 'Tệp khác', en: 'Other file' });
  };
  return (
    <div className={classes.papers}>
      <PaperList
        papers={papers}
        results={results.map((file) => ({ id: file.id, name: resultName(dossier, file, say) }))}
        chosenId={chosen?.id ?? null}
        onChoose={setChosenId}
        marking={marking}
      />
      {chosen ? (
        <PaperViewer
          file={chosen}
          title={chosen.purpose === 'result' ? resultName(dossier, chosen, say) : titleOf(chosen.paperCode)}
          position={at + 1}
          count={files.length}
          onStep={(by) => setChosenId(files[at + by]?.id ?? chosen.id)}
        />
      ) : (
        <EmptyState title={say({ vi: 'Không có tệp nào', en: 'No files' })}>
          {say({
            vi: 'Giấy tờ mà người nộp gửi kèm sẽ hiện ở đây để xem ngay trong trang.',
            en: 'Papers that the applicant attaches are shown here, in the page.',
          })}
        </EmptyState>
      )}
    </div>
  );
}

/** What a result is called; one that is not the proposed one any more, or not yet, says so. */
function resultName(
  { results, state }: Dossier,
  { id, resultCode }: Dossier['attachments'][number],
  say: (text: Text) => string,
): string {
  const result = results.find(({ attachmentId, code }) => attachmentId === id || code === resultCode);
  const name = say(result?.name ?? { vi: 'Kết quả giải quyết', en: 'Result' });
  if (result?.attachmentId === id) return name;
  return state === 'inProgress'
    ? `${name} ${say({ vi: '(chưa trình)', en: '(not proposed)' })}`
    : `${name} ${say({ vi: '(bản trước)', en: '(earlier)' })}`;
}
