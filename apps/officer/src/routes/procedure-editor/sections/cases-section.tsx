import type { ProcedureCase } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { useMemo } from 'react';
import { EntryList } from '../parts/entry-list';
import { Fold } from '../parts/fold';
import { freeCode, isPlaceholder } from '../parts/free-code';
import type { SectionProps } from '../section';
import { renameCase, replaceCases } from './cases/case-edits';
import { CaseFields } from './cases/case-fields';
import { QuestionTree } from './cases/question-tree';
import { QuestionsContext } from './cases/questions-context';
import classes from './section.module.css';

/** Code of a case that has no name yet. */
const NEW_CASE = 'truong-hop';
const NO_CASES: readonly ProcedureCase[] = [];

/** The cases (trường hợp) of a procedure, and the questions that lead a citizen to theirs. */
export function CasesSection({ definition, onChange }: SectionProps) {
  const say = useText();
  const { cases = NO_CASES, eligibility } = definition;
  const codes = cases.map(({ code }) => code);
  const questions = useMemo(
    () => ({
      questions: eligibility?.questions ?? [],
      cases,
      onChange: (next: NonNullable<typeof eligibility>['questions']) =>
        onChange({ eligibility: next.length > 0 ? { questions: next } : undefined }),
    }),
    [eligibility, cases, onChange],
  );
  const nameCode = ({ code, name }: ProcedureCase) => {
    if (!isPlaceholder(code, NEW_CASE) || name.vi.trim() === '') return;
    const taken = codes.filter((other) => other !== code);
    onChange(renameCase(definition, code, freeCode(name.vi, taken, NEW_CASE)));
  };
  const titleOf = ({ name }: ProcedureCase) =>
    say(name) || say({ vi: 'Trường hợp chưa có tên', en: 'Case without a name' });
  return (
    <div className={classes.section}>
      <section className={classes.part} aria-labelledby="cases-title">
        <h3 id="cases-title" className={classes.title}>
          {say({ vi: 'Các trường hợp', en: 'The cases' })}
        </h3>
        <EntryList
          at="/cases"
          entries={cases}
          onChange={(next) => onChange(replaceCases(definition, next))}
          newEntry={(): ProcedureCase => ({ code: freeCode('', codes, NEW_CASE), name: { vi: '', en: '' } })}
          addLabel={say({ vi: 'Thêm trường hợp', en: 'Add a case' })}
          nameOf={titleOf}
          empty={
            <p className={classes.empty}>
              {say({
                vi: 'Không chia trường hợp: giấy tờ, phí và thời hạn như nhau với mọi người.',
                en: 'No cases: papers, fees and time are the same for everybody.',
              })}
            </p>
          }
        >
          {(one, change, at) => (
            <Fold at={at} startsOpen={one.name.vi === ''} title={titleOf(one)} summary={one.hint && say(one.hint)}>
              <CaseFields
                at={at}
                value={one}
                definition={definition}
                onChange={change}
                onRename={(code) => onChange(renameCase(definition, one.code, code))}
                onNamed={() => nameCode(one)}
              />
            </Fold>
          )}
        </EntryList>
      </section>
      <section className={classes.part} aria-labelledby="questions-title">
        <h3 id="questions-title" className={classes.title}>
          {say({ vi: 'Câu hỏi dẫn tới trường hợp', en: 'Questions that lead to a case' })}
        </h3>
        <p className={classes.lead}>
          {say({
            vi: 'Người dân trả lời từng câu; mỗi câu trả lời dẫn tới câu tiếp theo, một trường hợp, hoặc cho biết vì sao không làm theo thủ tục này.',
            en: 'Citizens answer one by one; each answer leads to the next question, a case, or says why not by this procedure.',
          })}
        </p>
        <QuestionsContext value={questions}>
          <QuestionTree />
        </QuestionsContext>
      </section>
    </div>
  );
}
