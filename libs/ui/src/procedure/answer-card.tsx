import { isOfCase } from '@mot-cua/domain';
import type { ShownCase, ShownProcedure } from './shown-procedure';
import { processingTimeWords } from '../format/processing-time';
import { useLanguage, useText } from '../i18n/use-text';
import {
  IconBuildingBank,
  IconClock,
  IconCoin,
  IconDeviceLaptop,
  IconFileCheck,
  IconUserCheck,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { feeWords } from './fee-fact';
import { useProcedureSlots } from './procedure-slots';
import { levelWords } from './level-words';
import classes from './answer-card.module.css';

interface AnswerCardProps {
  readonly procedure: ShownProcedure;
  /** The case that it is told for. */
  readonly chosen: ShownCase | null;
  readonly children?: ReactNode;
}

/** The answer first: how long, how much, where, how, and what comes out. */
export function AnswerCard({ procedure, chosen, children }: AnswerCardProps) {
  const say = useText();
  const language = useLanguage();
  const { agencyContact } = useProcedureSlots();
  const { competentAgencies, filedOnline } = procedure;
  const { processingTime } = chosen ?? procedure;
  const [only] = competentAgencies;
  const facts = [
    ...(chosen ? [{ icon: IconUserCheck, label: say({ vi: 'Trường hợp', en: 'Case' }), value: say(chosen.name) }] : []),
    {
      icon: IconClock,
      label: say({ vi: 'Thời hạn', en: 'Time' }),
      value: processingTime
        ? say(processingTimeWords(processingTime))
        : say({ vi: 'Theo từng trường hợp', en: 'Case by case' }),
    },
    {
      icon: IconCoin,
      label: say({ vi: 'Phí, lệ phí', en: 'Fee' }),
      value: (
        <>
          {feeWords(procedure, chosen, language)}
          {(chosen ?? procedure).fee?.amount !== 0 && (
            <span className={classes.contact}>{say({ vi: 'Trả tại quầy Một Cửa', en: 'Paid at the counter' })}</span>
          )}
        </>
      ),
    },
    {
      icon: IconBuildingBank,
      label: say({ vi: 'Nơi giải quyết', en: 'Where' }),
      value:
        competentAgencies.length === 1 && only ? (
          <>
            {say(only.name)}
            {agencyContact(only.id)}
          </>
        ) : (
          say(placesWords(procedure.competentAgencies.length))
        ),
    },
    {
      icon: IconDeviceLaptop,
      label: say({ vi: 'Cách nộp', en: 'How' }),
      value: filedOnline
        ? `${say({ vi: 'Trực tuyến', en: 'Online' })}. ${say(levelWords(procedure.level))}`
        : `${say({ vi: 'Tại Bộ phận Một cửa', en: 'At the one-stop counter' })}. ${say(levelWords(procedure.level))}`,
    },
    {
      icon: IconFileCheck,
      label: say({ vi: 'Bạn nhận được', en: 'You receive' }),
      value: <Results procedure={procedure} chosen={chosen} />,
    },
  ];
  return (
    <section className={classes.card} aria-label={say({ vi: 'Tóm tắt', en: 'In short' })}>
      <dl className={classes.facts}>
        {facts.map(({ icon: FactIcon, label, value }) => (
          <div key={label} className={classes.fact}>
            <dt>
              <FactIcon size={20} stroke={1.6} aria-hidden />
              {label}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}

function placesWords(count: number) {
  return { vi: `${count} xã, phường và cơ quan trong tỉnh`, en: `${count} communes and offices of the province` };
}

/** What one receives: of one's case, or of every case, each naming its own, while that is not known. */
function Results({ procedure: { results, cases }, chosen }: Pick<AnswerCardProps, 'procedure' | 'chosen'>) {
  const say = useText();
  const shown = chosen ? results.filter((result) => isOfCase(result, chosen.code)) : results;
  const [only] = shown;
  if (shown.length === 1 && only) return say(only.name);
  const casesOf = (codes: readonly string[] = []) =>
    chosen ? [] : cases.filter(({ code }) => codes.includes(code)).map(({ name }) => say(name));
  return (
    <ul className={classes.results}>
      {shown.map((result) => (
        <li key={result.code}>{[say(result.name), ...casesOf(result.cases)].join(' · ')}</li>
      ))}
    </ul>
  );
}
