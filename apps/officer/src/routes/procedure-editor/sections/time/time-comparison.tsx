import type { ProcedureDefinition, Text } from '@mot-cua/domain';
import { formatNumber, processingTimeWords, useLanguage, useText } from '@mot-cua/ui';
import { IconAlertTriangle, IconCircleCheck, IconClockMinus, type Icon } from '@tabler/icons-react';
import { useMemo } from 'react';
import { CHANNEL_WORDS } from '../../parts/channel-words';
import { compareTimes, type ComparedCase, type ComparedTime, type Verdict } from './compare-times';
import { StepBar } from './step-bar';
import classes from './time.module.css';

const VERDICTS: Readonly<Record<Verdict, { readonly words: Text; readonly icon: Icon }>> = {
  fits: { words: { vi: 'vừa khớp', en: 'fits' }, icon: IconCircleCheck },
  over: { words: { vi: 'vượt {{by}} giờ', en: '{{by}} hours too long' }, icon: IconAlertTriangle },
  short: { words: { vi: 'còn thiếu {{by}} giờ', en: '{{by}} hours to fill' }, icon: IconClockMinus },
  within: { words: { vi: 'trong hạn, dư {{by}} giờ', en: 'in time, {{by}} hours to spare' }, icon: IconCircleCheck },
};

const LONGEST: Text = { vi: 'Đường dài nhất mất {{hours}} giờ', en: 'The longest way takes {{hours}} hours' };
const LONGEST_OF_CASE: Text = { vi: 'đường dài nhất mất {{hours}} giờ', en: 'the longest way takes {{hours}} hours' };
const SUM: Text = { vi: 'Các bước cộng lại {{hours}} giờ', en: 'The steps take {{hours}} hours' };
const SUM_OF_CASE: Text = { vi: 'các bước cộng lại {{hours}} giờ', en: 'the steps take {{hours}} hours' };

/** The longest way through the steps against the time that the law gives, for each case and channel. */
export function TimeComparison({ definition }: { readonly definition: ProcedureDefinition }) {
  const say = useText();
  const compared = useMemo(() => compareTimes(definition), [definition]);
  if (definition.channels.length === 0 || compared.every(({ way }) => way.length === 0)) return null;
  return (
    <section aria-labelledby="time-comparison" className={classes.comparison}>
      <h4 id="time-comparison" className={classes.title}>
        {say({ vi: 'Tổng các bước so với thời hạn', en: 'The steps against the legal time' })}
      </h4>
      <ul className={classes.compared}>
        {compared.map((one) => (
          <ComparedLine key={one.caseCode} compared={one} definition={definition} />
        ))}
      </ul>
    </section>
  );
}

interface ComparedLineProps {
  readonly compared: ComparedCase;
  readonly definition: ProcedureDefinition;
}

function ComparedLine({ compared, definition }: ComparedLineProps) {
  const say = useText();
  const language = useLanguage();
  const { caseCode, way, hours, times } = compared;
  const isAll = way.length === definition.process.length;
  const words = isAll ? { one: SUM, ofCase: SUM_OF_CASE } : { one: LONGEST, ofCase: LONGEST_OF_CASE };
  const name = definition.cases?.find(({ code }) => code === caseCode)?.name;
  return (
    <li>
      <p className={classes.case}>
        {name && <strong>{say(name)}: </strong>}
        {say(name ? words.ofCase : words.one, { hours: formatNumber(hours, language) })}
      </p>
      {times.map((time) => (
        <div key={time.channels.join()} className={classes.line}>
          <TimeLine time={time} isOfAll={times.length === 1 && time.channels.length > 1} />
          <StepBar steps={way} caseCode={caseCode} limit={time.limit} />
        </div>
      ))}
    </li>
  );
}

interface TimeLineProps {
  readonly time: ComparedTime;
  readonly isOfAll: boolean;
}

function TimeLine({ time: { channels, time, limit, verdict, by }, isOfAll }: TimeLineProps) {
  const say = useText();
  const language = useLanguage();
  const { words, icon: VerdictIcon } = VERDICTS[verdict];
  return (
    <p className={classes.verdict} data-verdict={verdict}>
      <span>
        {isOfAll
          ? say({ vi: 'Mọi kênh', en: 'Every channel' })
          : channels.map((channel) => say(CHANNEL_WORDS[channel])).join(', ')}
        : {say(processingTimeWords(time))}
        {time.unit !== 'workingHour' &&
          say({ vi: ' ({{limit}} giờ)', en: ' ({{limit}} hours)' }, { limit: formatNumber(limit, language) })}
      </span>
      <strong>
        <VerdictIcon size={16} aria-hidden />
        {say(words, { by: formatNumber(by, language) })}
      </strong>
    </p>
  );
}
