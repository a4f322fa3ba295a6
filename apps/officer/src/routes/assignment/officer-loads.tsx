import type { AssignableOfficer, Assignment } from '@mot-cua/api-client';
import { inOrder } from '@mot-cua/domain';
import { useText, When } from '@mot-cua/ui';
import { AwayMark } from '../../away/away-mark';
import { ASSIGNMENT_WORDS } from './assignment.words';
import classes from './assignment.module.css';

/** The case officers of the agency, and whoever else has steps: what each has, when each was given one last, and who is next by the rule of the agency. */
export function OfficerLoads({ assignment }: { readonly assignment: Assignment }) {
  const say = useText();
  const officers = assignment.officers.filter(({ roles, openSteps }) => roles.includes('caseOfficer') || openSteps > 0);
  const next = nextByAgencyRule(assignment);
  const most = Math.max(1, ...officers.map(({ openDossiers }) => openDossiers));
  if (officers.length === 0) return <p className={classes.quiet}>{say(ASSIGNMENT_WORDS.noOfficers)}</p>;
  return (
    <ul className={classes.loads}>
      {officers.map((officer) => (
        <li key={officer.id}>
          <div>
            <b>{officer.fullName}</b>
            {next?.id === officer.id && (
              <span className={classes.next}>
                {say(next.how === 'roundRobin' ? ASSIGNMENT_WORDS.inTurn : ASSIGNMENT_WORDS.least)}
              </span>
            )}
            {!officer.isActive && <span className={classes.quiet}>{say(ASSIGNMENT_WORDS.locked)}</span>}
          </div>
          <span className={classes.bar} aria-hidden>
            <span style={{ width: `${(officer.openDossiers / most) * 100}%` }} />
          </span>
          <span className={classes.number}>
            {say(
              { vi: '{{count}} hồ sơ, {{steps}} bước đang giữ', en: '{{count}} dossiers, {{steps}} steps in hand' },
              { count: officer.openDossiers, steps: officer.openSteps },
            )}
          </span>
          {officer.away && (
            <span className={classes.away}>
              <AwayMark away={officer.away} />
            </span>
          )}
          <span className={classes.quiet}>
            {say(ASSIGNMENT_WORDS.last)}:{' '}
            {officer.lastAssignedAt ? <When at={officer.lastAssignedAt} /> : say(ASSIGNMENT_WORDS.never)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Who is next by the agency's own rule, where it goes by turn or load. */
export function nextByAgencyRule({
  rules,
  officers,
}: Pick<Assignment, 'rules' | 'officers'>): { readonly id: string; readonly how: 'roundRobin' | 'leastLoaded' } | null {
  const rule = rules.find(({ scope }) => scope === 'agency')?.rule;
  if (rule?.kind !== 'roundRobin' && rule?.kind !== 'leastLoaded') return null;
  const isAmong = ({ id, roles, isActive, away }: AssignableOfficer) =>
    roles.includes('caseOfficer') &&
    isActive &&
    away === null &&
    (rule.officerIds.length === 0 || rule.officerIds.includes(id));
  const [first] = inOrder(rule.kind, officers.filter(isAmong).map(toCandidate));
  return first ? { id: first.id, how: rule.kind } : null;
}

function toCandidate({ id, fullName, isActive, openDossiers, lastAssignedAt }: AssignableOfficer) {
  return {
    ...{ id, name: fullName, isActive, held: openDossiers, hasRole: true, isOnLeave: false },
    lastAssignedAt: lastAssignedAt === null ? null : new Date(lastAssignedAt),
  };
}
