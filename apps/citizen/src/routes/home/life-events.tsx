import type { LifeEvent as LifeEventCode, Text } from '@mot-cua/domain';
import { LIFE_EVENT_WORDS, useText } from '@mot-cua/ui';
import {
  IconBabyCarriage,
  IconBuildingStore,
  IconCandle,
  IconCar,
  IconFileCertificate,
  IconHeartHandshake,
  IconHome,
  IconMapPin,
  IconMap2,
  IconOld,
  type Icon,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import classes from './life-events.module.css';

interface LifeEvent {
  readonly code: LifeEventCode;
  readonly icon: Icon;
  readonly name: Text;
}

/** What happens in people's lives, in their words; procedures say which of these they belong to. */
export const LIFE_EVENTS: readonly LifeEvent[] = [
  { code: 'birth', icon: IconBabyCarriage, name: LIFE_EVENT_WORDS.birth },
  { code: 'marriage', icon: IconHeartHandshake, name: LIFE_EVENT_WORDS.marriage },
  { code: 'residence', icon: IconMapPin, name: LIFE_EVENT_WORDS.residence },
  { code: 'home', icon: IconHome, name: LIFE_EVENT_WORDS.home },
  { code: 'land', icon: IconMap2, name: LIFE_EVENT_WORDS.land },
  { code: 'business', icon: IconBuildingStore, name: LIFE_EVENT_WORDS.business },
  { code: 'driving', icon: IconCar, name: LIFE_EVENT_WORDS.driving },
  { code: 'elderly', icon: IconOld, name: LIFE_EVENT_WORDS.elderly },
  { code: 'documents', icon: IconFileCertificate, name: LIFE_EVENT_WORDS.documents },
  { code: 'death', icon: IconCandle, name: LIFE_EVENT_WORDS.death },
];

export function LifeEvents() {
  const say = useText();
  return (
    <section aria-labelledby="life-events">
      <h2 id="life-events" className="section-title">
        {say({ vi: 'Chuyện trong đời', en: 'Life events' })}
      </h2>
      <ul className={classes.grid}>
        {LIFE_EVENTS.map(({ code, icon: EventIcon, name }) => (
          <li key={code}>
            <Link to={paths.lifeEvent(code)} className={classes.tile}>
              <EventIcon size={28} stroke={1.5} className={classes.icon} aria-hidden />
              {say(name)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
