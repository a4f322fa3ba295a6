import type { AgencyDetail } from '@mot-cua/api-client';
import { useText } from '@mot-cua/ui';
import { WEEKDAYS } from './agency.words';
import { hoursText } from '../../working-hours/working-hours-text';
import classes from './agencies.module.css';

/** The working hours that hold for an agency, day by day. */
export function WorkingWeekView({ agency }: { readonly agency: AgencyDetail }) {
  const say = useText();
  return (
    <>
      <p className={classes.quiet}>
        {agency.workingWeek
          ? say({ vi: 'Giờ riêng của cơ quan này.', en: 'This agency’s own hours.' })
          : say({ vi: 'Theo giờ của cơ quan cấp trên.', en: 'Those of the agency above it.' })}
      </p>
      <dl className={classes.facts}>
        {WEEKDAYS.map(({ day, name }) => (
          <div key={day} style={{ display: 'contents' }}>
            <dt>{say(name)}</dt>
            <dd>{hoursText(agency.workingWeekInForce[day]?.shifts ?? []) || say({ vi: 'Nghỉ', en: 'Off' })}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
