import { Checkbox } from '@mantine/core';
import { CHANNELS, type Channel, type ProcedureChannel, type ProcessingTime } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { useFaults } from '../../faults';
import { CHANNEL_WORDS } from '../../parts/channel-words';
import { OptionalTextField } from '../../parts/optional-text-field';
import { ProcessingTimeField } from '../../parts/processing-time-field';
import section from '../section.module.css';
import classes from './time.module.css';

const USUAL: ProcessingTime = { unit: 'workingDay', amount: 1 };

interface ChannelsFieldsProps {
  readonly channels: readonly ProcedureChannel[];
  readonly onChange: (channels: readonly ProcedureChannel[]) => void;
}

/** The ways of filing that there are, each with its processing time. */
export function ChannelsFields({ channels, onChange }: ChannelsFieldsProps) {
  const say = useText();
  const faults = useFaults().filter(({ at }) => at === '/channels' || /^\/channels\/\d+\/channel$/.test(at));
  const tick = (channel: Channel, isThere: boolean) => {
    const others = channels.filter((one) => one.channel !== channel);
    const processingTime = channels[0]?.processingTime ?? USUAL;
    onChange(isThere ? [...others, { channel, processingTime }] : others);
  };
  return (
    <div id={fieldId('/channels')} tabIndex={-1} className={classes.channels}>
      {faults.map(({ at, message }) => (
        <p key={at} className={section.fault}>
          {message}
        </p>
      ))}
      {CHANNELS.map((channel) => {
        const index = channels.findIndex((one) => one.channel === channel);
        const entry = channels[index];
        const put = (change: Partial<ProcedureChannel>) =>
          onChange(channels.map((one, place) => (place === index ? { ...one, ...change } : one)));
        const name = say(CHANNEL_WORDS[channel]);
        return (
          <div key={channel} className={classes.channel}>
            <Checkbox
              size="sm"
              className={classes.tick}
              label={name}
              checked={entry !== undefined}
              onChange={(event) => tick(channel, event.currentTarget.checked)}
            />
            {entry && (
              <div className={classes.entry}>
                <ProcessingTimeField
                  of={name}
                  at={`/channels/${index}/processingTime`}
                  value={entry.processingTime}
                  onChange={(processingTime) => put({ processingTime })}
                />
                <OptionalTextField
                  label={say({ vi: 'Ghi chú', en: 'Note' })}
                  addLabel={say({ vi: 'Thêm ghi chú', en: 'Add a note' })}
                  at={`/channels/${index}/note`}
                  value={entry.note}
                  onChange={(note) => put({ note })}
                />
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
