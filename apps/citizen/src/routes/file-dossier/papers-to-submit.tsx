import { FileList, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { useFiling } from './draft-context';
import { usePapersToShow } from './filing-so-far';
import classes from './filing.module.css';

/** The files as they will be submitted, paper by paper. */
export function PapersToSubmit() {
  const say = useText();
  const { draft, files } = useFiling();
  const papers = usePapersToShow();
  return (
    <section className="card" aria-labelledby="check-papers">
      <div className={classes.sectionHead}>
        <h2 id="check-papers" className="section-title">
          {say({ vi: 'Giấy tờ', en: 'Papers' })}
        </h2>
        <Link to={paths.draftPapers(draft.id)} className={classes.change}>
          {say({ vi: 'Sửa', en: 'Change' })}
          <span className="mc-only-read"> {say({ vi: 'Giấy tờ', en: 'Papers' })}</span>
        </Link>
      </div>
      {papers
        .map(({ paper, need }) => ({ ...paper, need, own: files.filter(({ paperCode }) => paperCode === paper.code) }))
        .filter(({ own }) => own.length > 0)
        .map(({ code, name, need, own }) => (
          <div key={code}>
            <strong>{say(name)}</strong>
            {need === 'none' && (
              <span className="quiet">
                {' '}
                {say({ vi: '(hồ sơ này không cần, vẫn nộp kèm)', en: '(not needed here, submitted all the same)' })}
              </span>
            )}
            <FileList files={own} />
          </div>
        ))}
      {files.length === 0 && <p className="quiet">{say({ vi: 'Chưa có tệp nào.', en: 'No files yet.' })}</p>}
    </section>
  );
}
