import type { AgencyDetail, AgencyRef } from '@mot-cua/api-client';
import { shortDay, useText } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { agencyPath } from '../../shell/paths';
import { AGENCY_KIND_WORDS } from './agency.words';
import { useAgencyLoad } from './agencies.queries';
import classes from './agencies.module.css';

/** What an agency is, in two cards: its place among the others, and how it is reached. */
export function AgencyFacts({ agency }: { readonly agency: AgencyDetail }) {
  const say = useText();
  const load = useAgencyLoad(agency.id);
  const { code, legacyCode, kind, parent, validFrom, validTo, successors, predecessors, units, contact } = agency;
  return (
    <>
      <section className={classes.section}>
        <h2>{say({ vi: 'Thông tin chung', en: 'In general' })}</h2>
        <dl className={classes.facts}>
          <Fact name={say({ vi: 'Mã định danh', en: 'Code' })}>{code}</Fact>
          <Fact name={say({ vi: 'Mã kiểu cũ', en: 'Older code' })}>{legacyCode}</Fact>
          <Fact name={say({ vi: 'Loại', en: 'Kind' })}>{say(AGENCY_KIND_WORDS[kind])}</Fact>
          <Fact name={say({ vi: 'Cấp trên', en: 'Above it' })}>{parent && <AgencyLinks agencies={[parent]} />}</Fact>
          <Fact name={say({ vi: 'Hoạt động từ', en: 'Since' })}>{shortDay(validFrom)}</Fact>
          <Fact name={say({ vi: 'Kết thúc', en: 'Until' })}>{validTo && shortDay(validTo)}</Fact>
          <Fact name={say({ vi: 'Cơ quan tiếp nhận', en: 'Successors' })}>
            {successors.length > 0 && <AgencyLinks agencies={successors} />}
          </Fact>
          <Fact name={say({ vi: 'Tiếp nhận từ', en: 'Took over from' })}>
            {predecessors.length > 0 && <AgencyLinks agencies={predecessors} />}
          </Fact>
          <Fact name={say({ vi: 'Địa bàn', en: 'Serves' })}>
            {units.map(({ place, code: unit }) => `${say(place)} (${unit})`).join('; ')}
          </Fact>
          <Fact name={say({ vi: 'Hồ sơ đang mở', en: 'Open dossiers' })}>
            {load.data && String(load.data.openDossiers)}
          </Fact>
          <Fact name={say({ vi: 'Cán bộ', en: 'Officers' })}>{load.data && String(load.data.officers)}</Fact>
        </dl>
      </section>
      <section className={classes.section}>
        <h2>{say({ vi: 'Liên hệ', en: 'Contact' })}</h2>
        <dl className={classes.facts}>
          <Fact name={say({ vi: 'Địa chỉ', en: 'Address' })}>{contact.address}</Fact>
          <Fact name={say({ vi: 'Điện thoại', en: 'Phone' })}>{contact.phone}</Fact>
          <Fact name={say({ vi: 'Email', en: 'E-mail' })}>{contact.email}</Fact>
          <Fact name={say({ vi: 'Trang web', en: 'Website' })}>
            {contact.website && <a href={contact.website}>{contact.website}</a>}
          </Fact>
          <Fact name={say({ vi: 'Giờ mở cửa', en: 'Opening hours' })}>
            {contact.openingHours && say(contact.openingHours)}
          </Fact>
        </dl>
      </section>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children || <span className={classes.quiet}>—</span>}</dd>
    </>
  );
}

function AgencyLinks({ agencies }: { readonly agencies: readonly AgencyRef[] }) {
  const say = useText();
  return (
    <ul className={classes.plain}>
      {agencies.map(({ id, name }) => (
        <li key={id}>
          <Link to={agencyPath(id)}>{say(name)}</Link>
        </li>
      ))}
    </ul>
  );
}
