import { caseOf } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { caseQuery } from '../procedure/chosen-case';
import { useDraftSnapshot, useFiling } from './draft-context';
import classes from './filing.module.css';

/** Which case the filing is, and a way to change it; nothing where the procedure has none. */
export function CaseLine() {
  const say = useText();
  const { draft, procedure } = useFiling();
  const { caseCode, eligibilityAnswers } = useDraftSnapshot().content;
  if (procedure.cases.length === 0) return null;
  const chosen = caseOf(procedure, caseCode);
  return (
    <div className={classes.place} id={fieldId('/caseCode')}>
      <p>
        <span className="quiet">{say({ vi: 'Trường hợp', en: 'Case' })}</span>
        <strong>{chosen ? say(chosen.name) : say({ vi: 'Chưa chọn', en: 'Not chosen yet' })}</strong>
      </p>
      <Link className={classes.change} to={paths.draftCase(draft.id, caseQuery(caseCode, eligibilityAnswers))}>
        {chosen ? say({ vi: 'Đổi', en: 'Change' }) : say({ vi: 'Chọn', en: 'Choose' })}
        <span className="mc-only-read"> {say({ vi: 'trường hợp', en: 'case' })}</span>
      </Link>
    </div>
  );
}
