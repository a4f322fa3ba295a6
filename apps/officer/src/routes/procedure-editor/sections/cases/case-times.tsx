import { Button } from '@mantine/core';
import type { Channel, ProcedureCase, ProcedureDefinition, ProcessingTime } from '@mot-cua/domain';
import { fieldId, processingTimeWords, useText } from '@mot-cua/ui';
import { CHANNEL_WORDS } from '../../parts/channel-words';
import { ProcessingTimeField } from '../../parts/processing-time-field';
import classes from './cases.module.css';

interface CaseTimesProps {
  readonly at: string;
  readonly value: ProcedureCase;
  readonly definition: ProcedureDefinition;
  readonly onChange: (value: ProcedureCase) => void;
}

/** The time that a case has through each channel: the channel's, or one of its own. */
export function CaseTimes({ at, value, definition, onChange }: CaseTimesProps) {
  const say = useText();
  const { processingTimes = {} } = value;
  const put = (channel: Channel, time: ProcessingTime | undefined) => {
    const times = Object.fromEntries(
      Object.entries({ ...processingTimes, [channel]: time }).filter(([, one]) => one !== undefined),
    );
    onChange({ ...value, processingTimes: Object.keys(times).length > 0 ? times : undefined });
  };
  if (definition.channels.length === 0) return null;
  return (
    <div role="group" aria-labelledby={`${fieldId(at)}-title`} className={classes.times}>
      <div id={`${fieldId(at)}-title`}>{say({ vi: 'Thời hạn', en: 'Time' })}</div>
      {definition.channels.map(({ channel, processingTime }) => {
        const own = processingTimes[channel];
        const of = say(CHANNEL_WORDS[channel]);
        return (
          <div key={channel} className={classes.time}>
            <span>{of}</span>
            {own ? (
              <div className={classes.own}>
                <ProcessingTimeField
                  of={of}
                  at={`${at}/${channel}`}
                  value={own}
                  onChange={(time) => put(channel, time)}
                />
                <Button size="compact-sm" variant="subtle" onClick={() => put(channel, undefined)}>
                  {say({ vi: 'Theo kênh', en: 'As the channel' })}
                </Button>
              </div>
            ) : (
              <div className={classes.own}>
                {say(processingTimeWords(processingTime))}
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={say({ vi: 'Đặt thời hạn riêng, {{of}}', en: 'Set a time of its own, {{of}}' }, { of })}
                  onClick={() => put(channel, processingTime)}
                >
                  {say({ vi: 'Đặt thời hạn riêng', en: 'Set a time of its own' })}
                </Button>
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
