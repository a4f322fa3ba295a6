import { fieldId, FileList, useLanguage, useText } from '@mot-cua/ui';
import { pagesOf } from '@mot-cua/ui/form';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { useFiling } from './draft-context';
import type { FilingPaper } from './filing-so-far';
import classes from './papers.module.css';

/** The papers that are attached in the form, each with its files and the way to its place: they are not asked for twice. */
export function PapersInForm({ papers }: { readonly papers: readonly FilingPaper[] }) {
  const say = useText();
  const language = useLanguage();
  const { draft, procedure, files } = useFiling();
  if (papers.length === 0) return null;
  const pages = pagesOf(procedure.form, language);
  return (
    <section className={classes.placed} aria-labelledby="papers-in-form">
      <h2 id="papers-in-form" className="section-title">
        {say({ vi: 'Đính kèm trong tờ khai', en: 'Attached in the form' })}
      </h2>
      <ul>
        {papers.map(({ paper, page = 0 }) => {
          const pointer = `/papers/${paper.code}`;
          const own = files.filter(({ paperCode }) => paperCode === paper.code);
          return (
            <li key={paper.code} id={fieldId(pointer)}>
              <div className={classes.placedHead}>
                <strong>{say(paper.name)}</strong>
                <Link to={paths.draftForm(draft.id, page, pointer)}>
                  {own.length > 0
                    ? say(
                        { vi: 'Sửa ở phần “{{page}}”', en: 'Change in “{{page}}”' },
                        { page: pages[page]?.label ?? '' },
                      )
                    : say(
                        { vi: 'Đính kèm ở phần “{{page}}”', en: 'Attach in “{{page}}”' },
                        { page: pages[page]?.label ?? '' },
                      )}
                  <span className="mc-only-read"> {say(paper.name)}</span>
                </Link>
              </div>
              {own.length > 0 ? (
                <>
                  <p className={classes.hint}>{say({ vi: 'Đã có trong tờ khai.', en: 'Already in the form.' })}</p>
                  <FileList files={own.map((file) => ({ ...file, href: `/api/v1/attachments/${file.id}/content` }))} />
                </>
              ) : (
                <p className={classes.hint}>{say({ vi: 'Chưa có tệp nào.', en: 'No files yet.' })}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
