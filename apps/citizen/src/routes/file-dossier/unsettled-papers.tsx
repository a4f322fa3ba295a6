import { useLanguage, useText } from '@mot-cua/ui';
import { controlFor, placedTitle } from '@mot-cua/ui/form';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { useDraftSnapshot, useFiling } from './draft-context';
import type { FilingPaper } from './filing-so-far';
import classes from './papers.module.css';

/** Papers that may yet be needed, each with the questions that decide it. */
export function UnsettledPapers({ papers }: { readonly papers: readonly FilingPaper[] }) {
  const say = useText();
  const language = useLanguage();
  const { draft, procedure } = useFiling();
  const { content } = useDraftSnapshot();
  const { form } = procedure;
  if (papers.length === 0) return null;
  return (
    <section className={classes.unsettled} aria-labelledby="unsettled">
      <h2 id="unsettled" className="section-title">
        {say({ vi: 'Có thể cần thêm', en: 'May be needed as well' })}
      </h2>
      <ul>
        {papers.map(({ paper, because }) => (
          <li key={paper.code}>
            {say(paper.name)} ({say({ vi: 'tùy câu trả lời ở', en: 'by your answer to' })}{' '}
            {because.map((pointer, index) => {
              const control = controlFor(form, content.answers, pointer);
              const name = placedTitle(form, pointer, language);
              return (
                <span key={pointer}>
                  {index > 0 && ', '}
                  {control ? <Link to={paths.draftForm(draft.id, control.page, pointer)}>{name}</Link> : name}
                </span>
              );
            })}
            )
          </li>
        ))}
      </ul>
    </section>
  );
}
