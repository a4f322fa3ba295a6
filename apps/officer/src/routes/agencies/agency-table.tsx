import { ActionIcon } from '@mantine/core';
import { shortDay, useText } from '@mot-cua/ui';
import { IconChevronDown, IconChevronRight, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { agencyPath } from '../../shell/paths';
import { AGENCY_KIND_WORDS } from './agency.words';
import type { AgencyInTree } from './agency-tree';
import classes from './agencies.module.css';

interface AgencyTableProps {
  readonly rows: readonly AgencyInTree[];
  readonly closed: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly today: string;
}

export function AgencyTable({ rows, closed, onToggle, today }: AgencyTableProps) {
  const say = useText();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{say({ vi: 'Cơ quan', en: 'Agency' })}</th>
          <th scope="col">{say({ vi: 'Mã', en: 'Code' })}</th>
          <th scope="col">{say({ vi: 'Loại', en: 'Kind' })}</th>
          <th scope="col">{say({ vi: 'Điện thoại', en: 'Phone' })}</th>
          <th scope="col">{say({ vi: 'Hiệu lực', en: 'Validity' })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ agency, depth, hasChildren }) => {
          const { id, name, code, legacyCode, kind, contact, validTo } = agency;
          const isEnded = validTo !== null && validTo <= today;
          const isClosed = closed.has(id);
          const Chevron = isClosed ? IconChevronRight : IconChevronDown;
          const Mark = isEnded ? IconCircleX : IconCircleCheck;
          return (
            <tr key={id} data-ended={isEnded || undefined}>
              <th scope="row" style={{ paddingLeft: `${0.5 + depth * 1.5}rem` }}>
                {hasChildren ? (
                  <ActionIcon
                    variant="subtle"
                    color="ink"
                    size="sm"
                    aria-expanded={!isClosed}
                    aria-label={say(
                      { vi: 'Cơ quan trực thuộc: {{name}}', en: 'Agencies below: {{name}}' },
                      { name: say(name) },
                    )}
                    onClick={() => onToggle(id)}
                  >
                    <Chevron size={16} aria-hidden />
                  </ActionIcon>
                ) : (
                  <span className={classes.leaf} />
                )}
                <Link to={agencyPath(id)} className={classes.name}>
                  {say(name)}
                </Link>
              </th>
              <td>
                <span className={classes.code}>{code}</span>
                <small className={classes.code}>{legacyCode}</small>
              </td>
              <td>{say(AGENCY_KIND_WORDS[kind])}</td>
              <td>{contact.phone ?? '—'}</td>
              <td>
                <span className={classes.validity}>
                  <Mark size={16} aria-hidden />
                  {validTo === null
                    ? say({ vi: 'Đang hoạt động', en: 'In force' })
                    : isEnded
                      ? say({ vi: 'Đã kết thúc {{day}}', en: 'Ended {{day}}' }, { day: shortDay(validTo) })
                      : say({ vi: 'Sẽ kết thúc {{day}}', en: 'Ends {{day}}' }, { day: shortDay(validTo) })}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
