import type { RegisterLine } from '@mot-cua/api-client';
import type { ReturnMethod, Text } from '@mot-cua/domain';
import { formatClock, shortDay, useText } from '@mot-cua/ui';
import { localDate } from '@mot-cua/domain';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { dossierPath } from '../../shell/paths';
import list from '../../shell/list.module.css';
import classes from './register.module.css';

const RETURN_WORDS: Readonly<Record<ReturnMethod, Text>> = {
  online: { vi: 'Trực tuyến', en: 'Online' },
  atCounter: { vi: 'Trực tiếp', en: 'At the counter' },
  post: { vi: 'Bưu chính', en: 'By post' },
};

type RegisterBook = RegisterLine['book'];

interface RegisterTableProps {
  readonly lines: readonly RegisterLine[];
  /** Whether there are several books, so that each line has to stand under its own. */
  readonly isOfMany: boolean;
  /** The lines of an earlier filter, until those of this one have come. */
  readonly isStale: boolean;
}

/** The register as the form has it. */
export function RegisterTable({ lines, isOfMany, isStale }: RegisterTableProps) {
  const say = useText();
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={say({ vi: 'Sổ theo dõi', en: 'Register' })}>
      <table className={list.table} data-stale={isStale || undefined}>
        <thead>
          <tr>
            <th className={list.number}>{say({ vi: 'STT', en: 'No.' })}</th>
            <th>{say({ vi: 'Hồ sơ', en: 'Dossier' })}</th>
            <th>{say({ vi: 'Người nộp', en: 'Applicant' })}</th>
            <th>{say({ vi: 'Cơ quan', en: 'Agency' })}</th>
            <th>{say({ vi: 'Nhận', en: 'Received' })}</th>
            <th>{say({ vi: 'Hẹn trả', en: 'Due' })}</th>
            <th>{say({ vi: 'Trả kết quả', en: 'Returned' })}</th>
            <th>{say({ vi: 'Cách nhận', en: 'By' })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <Fragment key={`${line.book.agencyId} ${line.id}`}>
              {isOfMany && !isSameBook(line.book, lines[index - 1]?.book) && <BookHeading {...line.book} />}
              <tr>
                <td className={list.number}>{line.number ?? '–'}</td>
                <td>
                  <Link to={dossierPath(line.id)} className={`${list.name} ${classes.code}`}>
                    {line.code}
                  </Link>
                  <span className={list.under}>{line.procedureName}</span>
                </td>
                <td>
                  {line.applicantName}
                  <span className={list.under}>{line.contact}</span>
                </td>
                <td>{line.agencyName}</td>
                <td>
                  <Instant at={line.receivedAt} />
                </td>
                <td>
                  <Instant at={line.dueAt} />
                </td>
                <td>
                  <Instant at={line.returnedAt} />
                </td>
                <td>{say(RETURN_WORDS[line.returnMethod])}</td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isSameBook(one: RegisterBook, other: RegisterBook | undefined): boolean {
  return one.agencyId === other?.agencyId && one.year === other.year;
}

function BookHeading({ agencyName, year }: RegisterBook) {
  const say = useText();
  return (
    <tr className={classes.book}>
      <th colSpan={8} scope="rowgroup">
        <span lang="vi">{agencyName}</span>, {say({ vi: 'quyển năm {{year}}', en: 'book of {{year}}' }, { year })}
      </th>
    </tr>
  );
}

function Instant({ at }: { readonly at: string | null }) {
  if (!at) return <>–</>;
  return (
    <time dateTime={at} className={classes.instant}>
      {shortDay(localDate(new Date(at)))}
      <span className={list.under}>{formatClock(at)}</span>
    </time>
  );
}
