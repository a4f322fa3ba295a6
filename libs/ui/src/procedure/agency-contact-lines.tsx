import type { Text } from '@mot-cua/domain';
import { useText } from '../i18n/use-text';
import classes from './answer-card.module.css';

interface AgencyContactLinesProps {
  readonly contact: {
    readonly address?: string;
    readonly phone?: string;
    readonly email?: string;
    readonly website?: string;
    readonly openingHours?: Text;
  };
}

/** How an agency is reached and when it is open; nothing where nothing is known. */
export function AgencyContactLines({ contact }: AgencyContactLinesProps) {
  const say = useText();
  const { address, phone, email, website, openingHours } = contact;
  const phoneNumber = phone?.replaceAll(/[^\d+]/g, '');
  return (
    <span className={classes.contact}>
      {address && <span>{address}</span>}
      {phone && <a href={`tel:${phoneNumber}`}>{phone}</a>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {website && (
        <a href={website} target="_blank" rel="noreferrer">
          {website.replace(/^https?:\/\//, '')}
        </a>
      )}
      {openingHours && <span>{say(openingHours)}</span>}
    </span>
  );
}
