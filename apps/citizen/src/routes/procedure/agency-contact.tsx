import { useText } from '@mot-cua/ui';
import { useAgency } from './procedure.queries';
import classes from './answer-card.module.css';

/** How the one agency that decides a procedure is reached and when it is open; nothing where nothing is known. */
export function AgencyContact({ agencyId }: { readonly agencyId: string }) {
  const say = useText();
  const { data } = useAgency(agencyId);
  if (!data) return null;
  const { address, phone, email, website, openingHours } = data.contact;
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
