import type { Procedure } from '@mot-cua/api-client';
import { followAnswers } from '@mot-cua/domain';
import { Button } from '@mantine/core';
import { PageHeader, useText } from '@mot-cua/ui';
import { IconArrowRight } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { Loaded } from '../../shell/loaded';
import { paths } from '../../shell/paths';
import { AnswerCard } from './answer-card';
import { caseQuery, useCaseChoice } from './chosen-case';
import { FeesTable } from './fees-table';
import { PapersChecklist } from './papers-checklist';
import { useProcedure } from './procedure.queries';
import { YourCase } from './your-case';
import classes from './procedure.module.css';

export function ProcedurePage() {
  const { code = '' } = useParams();
  const procedure = useProcedure(code);
  return (
    <div className="page">
      {
        <Loaded query={procedure} lines={8}>
          {(found) => <Details procedure={found} />}
        </Loaded>
      }
    </div>
  );
}

function Details({ procedure }: { readonly procedure: Procedure }) {
  const say = useText();
  const { code, name, field, summary, steps, conditions, cases, eligibility, legalBases } = procedure;
  const { chosen, answers, choose } = useCaseChoice(procedure);
  const way = eligibility && followAnswers(eligibility, answers);
  const isElsewhere = !chosen && way !== undefined && 'to' in way.next && way.next.to === 'nowhere';
  const filedOnline = procedure.filedOnline && !isElsewhere;
  const start = paths.start(code, chosen ? caseQuery(chosen.code, answers) : '');
  return (
    <article>
      <PageHeader
        title={say(name)}
        above={
          <>
            <Link to={`${paths.search()}?linh_vuc=${field.code}`}>{say(field.name)}</Link> ·{' '}
            {say({ vi: 'Mã', en: 'Code' })} {code}
          </>
        }
        lead={say(summary)}
      />
      <div className={classes.columns}>
        <aside className={classes.aside}>
          <AnswerCard procedure={procedure} chosen={chosen}>
            {filedOnline ? (
              <Button
                component={Link}
                to={start}
                fullWidth
                size="lg"
                className={classes.inCard}
                rightSection={<IconArrowRight size={20} aria-hidden />}
              >
                {say({ vi: 'Nộp trực tuyến', en: 'File online' })}
              </Button>
            ) : (
              !procedure.filedOnline && <NotOnline procedure={procedure} />
            )}
          </AnswerCard>
        </aside>
        <div className={classes.main}>
          {cases.length > 0 && (
            <section aria-labelledby="case">
              <h2 id="case" className="section-title">
                {say({ vi: 'Trường hợp của bạn?', en: 'Your case?' })}
              </h2>
              <YourCase
                procedure={procedure}
                chosen={chosen}
                answers={answers}
                onChange={(found, given) => choose(found?.code ?? null, given)}
              />
            </section>
          )}
          <section aria-labelledby="papers">
            <h2 id="papers" className="section-title">
              {say({ vi: 'Giấy tờ cần có', en: 'Papers to have ready' })}
            </h2>
            <PapersChecklist key={chosen?.code} procedure={procedure} chosen={chosen} />
          </section>
          <section aria-labelledby="steps">
            <h2 id="steps" className="section-title">
              {say({ vi: 'Các bước', en: 'Steps' })}
            </h2>
            <ol className={classes.steps}>
              {steps.map((step) => (
                <li key={step.vi}>{say(step)}</li>
              ))}
            </ol>
          </section>
          {conditions.length > 0 && (
            <section aria-labelledby="conditions">
              <h2 id="conditions" className="section-title">
                {say({ vi: 'Điều kiện', en: 'Conditions' })}
              </h2>
              <ul className={classes.conditions}>
                {conditions.map((condition) => (
                  <li key={condition.vi}>{say(condition)}</li>
                ))}
              </ul>
            </section>
          )}
          <FeesTable procedure={procedure} chosen={chosen} />
          <details className={classes.law}>
            <summary>
              {say({ vi: 'Căn cứ pháp lý ({{count}})', en: 'Legal basis ({{count}})' }, { count: legalBases.length })}
            </summary>
            <ul>
              {legalBases.map(({ number, name: title }) => (
                <li key={number} lang="vi">
                  {number}: {title}
                </li>
              ))}
            </ul>
          </details>
        </div>
      </div>
      {filedOnline && (
        <div className={classes.sticky}>
          <Button
            component={Link}
            to={start}
            fullWidth
            size="lg"
            rightSection={<IconArrowRight size={20} aria-hidden />}
          >
            {say({ vi: 'Nộp trực tuyến', en: 'File online' })}
          </Button>
        </div>
      )}
    </article>
  );
}

/** What to do instead, where it cannot be filed from home. */
function NotOnline({ procedure: { competentAgencies } }: { readonly procedure: Procedure }) {
  const say = useText();
  return (
    <div className={classes.counter}>
      <p>
        <strong>{say({ vi: 'Thủ tục này chưa nộp trực tuyến được.', en: 'This cannot be filed online yet.' })}</strong>{' '}
        {say({
          vi: 'Mang các giấy tờ bên dưới đến Bộ phận Một cửa trong giờ làm việc (7:00–11:30, 13:30–17:00, thứ Hai đến thứ Sáu).',
          en: 'Bring the papers below to the one-stop counter in working hours (7:00–11:30, 13:30–17:00, Monday to Friday).',
        })}
      </p>
      <details>
        <summary>
          {say(
            { vi: 'Các nơi tiếp nhận ({{count}})', en: 'Where to go ({{count}})' },
            { count: competentAgencies.length },
          )}
        </summary>
        <ul>
          {competentAgencies.map(({ id, name }) => (
            <li key={id}>{say(name)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
