import type { ProcedureDefinition } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { ProcessDesigner } from '../process-designer/process-designer';
import type { SectionProps } from '../section';
import { ChannelsFields } from './time/channels-fields';
import { TimePolicyFields } from './time/time-policy-fields';
import { TimeComparison } from './time/time-comparison';
import classes from './section.module.css';

/** Whether a channel or a case is answered in the day. */
function isAnyInTheDay({ channels, cases = [] }: ProcedureDefinition): boolean {
  const times = [
    ...channels.map(({ processingTime }) => processingTime),
    ...cases.flatMap(({ processingTimes = {} }) => Object.values(processingTimes)),
  ];
  return times.some(({ unit }) => unit === 'sameDay');
}

/** How long the procedure may take by each way of filing, and how the office spends that time. */
export function TimeSection({ definition, onChange }: SectionProps) {
  const say = useText();
  const { channels, timePolicy } = definition;
  return (
    <div className={classes.section}>
      <section className={classes.part} aria-labelledby="channels-title">
        <h3 id="channels-title" className={classes.title}>
          {say({ vi: 'Kênh thực hiện và thời hạn', en: 'Ways of filing and their time' })}
        </h3>
        <ChannelsFields channels={channels} onChange={(next) => onChange({ channels: next })} />
      </section>
      <section className={classes.part} aria-labelledby="policy-title">
        <h3 id="policy-title" className={classes.title}>
          {say({ vi: 'Cách tính thời hạn', en: 'How the time is reckoned' })}
        </h3>
        <TimePolicyFields
          isSameDay={isAnyInTheDay(definition)}
          policy={timePolicy}
          onChange={(next) => onChange({ timePolicy: next })}
        />
      </section>
      <section className={classes.part} data-wide aria-labelledby="steps-title">
        <h3 id="steps-title" className={classes.title}>
          {say({ vi: 'Các bước của cơ quan', en: 'Steps of the office' })}
        </h3>
        <TimeComparison definition={definition} />
        <ProcessDesigner definition={definition} onChange={(next) => onChange({ process: next })} />
      </section>
    </div>
  );
}
