import { Button } from '@mantine/core';
import type { Assignment, KeptRule } from '@mot-cua/api-client';
import { BY_HAND } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { ASSIGNMENT_WORDS, KIND_WORDS, SCOPE_WORDS } from './assignment.words';
import { useRuleLines, useScopeName } from './rule-words';
import classes from './assignment.module.css';

interface RuleListProps {
  readonly assignment: Assignment;
  readonly onChange: (rule: KeptRule | null) => void;
  readonly onRemove: (rule: KeptRule) => void;
  readonly isRemoving: boolean;
}

/** The rule of the agency, then those of single fields and procedures, which come before it, and those for steps. */
export function RuleList({ assignment, onChange, onRemove, isRemoving }: RuleListProps) {
  const say = useText();
  const lines = useRuleLines();
  const nameOf = useScopeName();
  const own = assignment.rules.find(({ scope }) => scope === 'agency');
  const special = assignment.rules.filter(({ scope }) => scope !== 'agency');
  const ownRule = own?.rule ?? { ...BY_HAND, officerIds: [], shares: [] };
  const change = say(ASSIGNMENT_WORDS.change);
  return (
    <ul className={classes.rules}>
      <li>
        <div>
          <b>{say(ASSIGNMENT_WORDS.agencyRule)}</b>
          {lines(ownRule, assignment).map((line) => (
            <span key={line}>{line}</span>
          ))}
          <span className={classes.quiet}>{say(KIND_WORDS[ownRule.kind].about)}</span>
        </div>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${change}: ${say(ASSIGNMENT_WORDS.agencyRule)}`}
          onClick={() => onChange(own ?? null)}
        >
          {change}
        </Button>
      </li>
      {special.map((kept) => {
        const name = nameOf(kept);
        return (
          <li key={`${kept.scope} ${kept.scopeCode}`}>
            <div>
              <b>
                {say(SCOPE_WORDS[kept.scope])}: {name}
              </b>
              {lines(kept.rule, assignment).map((line) => (
                <span key={line}>{line}</span>
              ))}
            </div>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${change}: ${name}`}
              onClick={() => onChange(kept)}
            >
              {change}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${say(ASSIGNMENT_WORDS.remove)}: ${name}`}
              disabled={isRemoving}
              onClick={() => onRemove(kept)}
            >
              {say(ASSIGNMENT_WORDS.remove)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
