import type { AdministrativeUnit } from '@mot-cua/api-client';
import { addDays } from '@mot-cua/domain';
import { LoadingState, ProblemNotice, shortDay, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { Dialog } from '../../dialog/dialog';
import { agencyPath } from '../../shell/paths';
import { useUnit } from './administrative-units.queries';
import { UNIT_KIND_WORDS } from './unit.words';
import classes from './administrative-units.module.css';

/** What is known of a unit: where it came from, what became of it, who serves it. */
export function UnitDialog({ unit, onClose }: { readonly unit: AdministrativeUnit; readonly onClose: () => void }) {
  const say = useText();
  const detail = useUnit(unit.id);
  return (
    <Dialog title={unit.place.vi} onClose={onClose}>
      {detail.error && <ProblemNotice error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.isPending && <LoadingState lines={5} />}
      {detail.data && (
        <>
          {detail.data.explanation && <p className={classes.note}>{say(detail.data.explanation)}</p>}
          <dl className={classes.facts}>
            <dt>{say({ vi: 'Mã', en: 'Code' })}</dt>
            <dd>{unit.code}</dd>
            <dt>{say({ vi: 'Tên tiếng Anh', en: 'English name' })}</dt>
            <dd>{unit.name.en}</dd>
            <dt>{say({ vi: 'Loại', en: 'Kind' })}</dt>
            <dd>{say(UNIT_KIND_WORDS[unit.kind])}</dd>
            <dt>{say({ vi: 'Hiệu lực', en: 'Validity' })}</dt>
            <dd>
              {shortDay(unit.validFrom)} –{' '}
              {unit.validTo ? shortDay(addDays(unit.validTo, -1)) : say({ vi: 'nay', en: 'today' })}
            </dd>
            <dt>{say({ vi: 'Hình thành từ', en: 'Made of' })}</dt>
            <dd>
              <Places units={detail.data.predecessors} />
            </dd>
            <dt>{say({ vi: 'Nay thuộc', en: 'Now part of' })}</dt>
            <dd>
              <Places units={detail.data.successors} />
            </dd>
            <dt>{say({ vi: 'Cơ quan phục vụ', en: 'Served by' })}</dt>
            <dd>
              {detail.data.agencies.length === 0 && '—'}
              {detail.data.agencies.map(({ id, name }) => (
                <Link key={id} to={agencyPath(id)}>
                  {say(name)}
                </Link>
              ))}
            </dd>
            <dt>{say({ vi: 'Nguồn', en: 'Source' })}</dt>
            <dd>
              {unit.source}
              {!unit.isVerified && ` (${say({ vi: 'chưa kiểm chứng', en: 'not verified' })})`}
            </dd>
          </dl>
        </>
      )}
    </Dialog>
  );
}

function Places({ units }: { readonly units: readonly AdministrativeUnit[] }) {
  if (units.length === 0) return '—';
  return (
    <ul className={classes.plain}>
      {units.map(({ id, place, code }) => (
        <li key={id}>
          {place.vi} <span className={classes.quiet}>{code}</span>
        </li>
      ))}
    </ul>
  );
}
