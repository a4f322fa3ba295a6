import { Button } from '@mantine/core';
import { ACTION_WORDS, DueWhy, exactTime, useLanguage, useText } from '@mot-cua/ui';
import type { Dossier } from '../../api/dossier';
import type { StepAct } from './step-dialog';
import { END_OF_DOSSIER_WORDS, OPINION_WORDS } from './step-words';
import classes from './process-panel.module.css';

interface OpinionsProps {
  readonly dossier: Pick<Dossier, 'opinions'>;
  readonly onAct: (act: StepAct) => void;
}

/** What other agencies were asked and what they said: how many of them is the first thing to know. */
export function Opinions({ dossier: { opinions }, onAct }: OpinionsProps) {
  const say = useText();
  const language = useLanguage();
  if (opinions.length === 0) return null;
  const needed = opinions.filter(({ answer }) => answer?.position !== 'notNeeded');
  const answered = needed.filter(({ answer }) => answer !== null);
  return (
    <section aria-labelledby="opinions">
      <h2 id="opinions" className={classes.title}>
        {say({ vi: 'Lấy ý kiến', en: 'Opinions' })}
        <small>
          {say(
            { vi: 'hỏi {{asked}}, đã trả lời {{answered}}', en: '{{asked}} asked, {{answered}} answered' },
            { asked: needed.length, answered: answered.length },
          )}
        </small>
      </h2>
      <ul className={classes.list}>
        {opinions.map(
          ({ number, agency, question, askedByName, answerBy, deadline, isLate, answer, whenSilent, actions }) => (
            <li key={number} className={classes.step} data-punctuality={isLate ? 'late' : undefined}>
              <div className={classes.what}>
                <b>{say(agency.name)}</b>
                {question && <p className={classes.note}>{question}</p>}
                {askedByName && (
                  <span className={classes.quiet}>
                    {say({ vi: 'Người hỏi', en: 'Asked by' })}: {askedByName}
                  </span>
                )}
                {answer?.text && <p className={classes.answer}>{answer.text}</p>}
              </div>
              <div className={classes.time}>
                {answer ? (
                  <span>
                    <b>
                      {say(OPINION_WORDS[answer.position])}
                      {answer.because && `: ${say(END_OF_DOSSIER_WORDS[answer.because])}`}
                    </b>
                    {answer.byName && ` · ${answer.byName}`} · {exactTime(answer.at, language)}
                  </span>
                ) : (
                  <span>
                    {say({ vi: 'Trả lời trước', en: 'Answer by' })} {exactTime(answerBy, language)}
                  </span>
                )}
                <DueWhy deadline={deadline} what={{ vi: 'Trả lời trước', en: 'Answer by' }} />
                {isLate && <span className={classes.late}>{say({ vi: 'Quá hạn trả lời', en: 'Late' })}</span>}
                {!answer && whenSilent === 'assent' && (
                  <span className={classes.quiet}>
                    {say({ vi: 'Im lặng coi như đồng ý', en: 'Silence counts as assent' })}
                  </span>
                )}
              </div>
              {actions.length > 0 && (
                <div className={classes.actions}>
                  {actions.map((action) => (
                    <Button
                      key={action}
                      size="xs"
                      variant={action === 'giveOpinion' ? 'filled' : 'default'}
                      onClick={() => onAct({ action, number })}
                    >
                      {say(ACTION_WORDS[action])}
                    </Button>
                  ))}
                </div>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
