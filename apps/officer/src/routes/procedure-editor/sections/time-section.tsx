import type { ProcessStep } from '@mot-cua/domain';
import { formatNumber, ROLE_WORDS, useLanguage, useText } from '@mot-cua/ui';
import { EntryList } from '../parts/entry-list';
import { Fold } from '../parts/fold';
import { freeCode } from '../parts/free-code';
import type { SectionProps } from '../section';
import { ChannelsFields } from './time/channels-fields';
import { NEW_STEP, StepFields } from './time/step-fields';
import { TimePolicyFields } from './time/time-policy-fields';
import { TimeComparison } from './time/time-comparison';
import classes from './section.module.css';

/** How long the procedure may take by each way of filing, and how the office spends that time. */
export function TimeSection({ definition, onChange }: SectionProps) {
  const say = useText();
  const language = useLanguage();
  const { channels, process, timePolicy } = definition;
  const newStep = (): ProcessStep => ({
    code: freeCode(
      '',
      process.map(({ code }) => code),
      NEW_STEP,
    ),
    name: { vi: '', en: '' },
    role: 'caseOfficer',
    workingHours: 1,
  });
  const titleOf = ({ name }: ProcessStep, index: number) =>
    `${index + 1}. ${say(name) || say({ vi: 'Bước chưa có tên', en: 'Step without a name' })}`;
  const summaryOf = ({ role, workingHours, agencyCode }: ProcessStep) => {
    const hours = say({ vi: '{{hours}} giờ', en: '{{hours}} hours' }, { hours: formatNumber(workingHours, language) });
    return [say(ROLE_WORDS[role]), hours, agencyCode].filter(Boolean).join(' · ');
  };
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
        <TimePolicyFields policy={timePolicy} onChange={(next) => onChange({ timePolicy: next })} />
      </section>
      <section className={classes.part} aria-labelledby="steps-title">
        <h3 id="steps-title" className={classes.title}>
          {say({ vi: 'Các bước của cơ quan', en: 'Steps of the office' })}
        </h3>
        <TimeComparison definition={definition} />
        <EntryList
          at="/process"
          entries={process}
          onChange={(next) => onChange({ process: next })}
          newEntry={newStep}
          addLabel={say({ vi: 'Thêm bước', en: 'Add a step' })}
          nameOf={titleOf}
          empty={
            <p className={classes.empty}>
              {say({
                vi: 'Chưa có bước nào. Các bước chia hết thời hạn cho từng người làm.',
                en: 'No steps yet. They share out the time among those who work on it.',
              })}
            </p>
          }
        >
          {(step, change, at) => (
            <Fold
              at={at}
              startsOpen={step.name.vi === ''}
              title={titleOf(step, process.indexOf(step))}
              summary={summaryOf(step)}
            >
              <StepFields at={at} step={step} definition={definition} onChange={change} />
            </Fold>
          )}
        </EntryList>
      </section>
    </div>
  );
}
