import type { ProcedureSummary } from '@mot-cua/api-client';
import { formatFee, processingTimeWords, useLanguage, useText } from '@mot-cua/ui';
import { IconBuilding, IconClock, IconCoin, IconDeviceLaptop } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import classes from './procedure-row.module.css';

const BY_CASE = {
  time: { vi: 'Thời hạn tùy trường hợp', en: 'Time depends on the case' },
  fee: { vi: 'Phí tùy trường hợp', en: 'Fee depends on the case' },
};

/** A procedure in a list: its name, what it is, how long, how much, and whether it can be done from home. */
export function ProcedureRow({ procedure }: { readonly procedure: ProcedureSummary }) {
  const say = useText();
  const language = useLanguage();
  const { code, name, field, summary, processingTime, fee, filedOnline, caseCount } = procedure;
  return (
    <li className={classes.row}>
      <p className={classes.field}>{say(field.name)}</p>
      <h2 className={classes.name}>
        <Link to={paths.procedure(code)}>{say(name)}</Link>
      </h2>
      <p className={classes.summary}>{say(summary)}</p>
      <ul className={classes.facts}>
        {(processingTime || caseCount > 0) && (
          <li>
            <IconClock size={17} aria-hidden />{' '}
            {say(processingTime ? processingTimeWords(processingTime) : BY_CASE.time)}
          </li>
        )}
        <li>
          <IconCoin size={17} aria-hidden /> {!fee && caseCount > 0 ? say(BY_CASE.fee) : formatFee(fee, language)}
        </li>
        <li data-online={filedOnline || undefined}>
          {filedOnline ? <IconDeviceLaptop size={17} aria-hidden /> : <IconBuilding size={17} aria-hidden />}
          {filedOnline
            ? say({ vi: 'Nộp trực tuyến', en: 'File online' })
            : say({ vi: 'Nộp tại quầy', en: 'At the counter' })}
        </li>
      </ul>
    </li>
  );
}
