import { Alert, Button, Group, MultiSelect, Radio, Select, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Assignment, AssignmentRule, KeptRule } from '@mot-cua/api-client';
import { ASSIGNMENT_FALLBACKS, ASSIGNMENT_KINDS, BY_HAND } from '@mot-cua/domain';
import { ProblemNotice, ROLE_WORDS, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { isProblem } from '../../api/is-problem';
import { Dialog } from '../../dialog/dialog';
import { useRuleCall } from './assignment.queries';
import { ASSIGNMENT_WORDS, FALLBACK_WORDS, KIND_WORDS } from './assignment.words';
import { useScopeName } from './rule-words';
import { ScopeChoice, type ChosenScope } from './scope-choice';
import { isWhole, ShareFields, type SharedKind, type ShareLine } from './share-fields';

interface RuleDialogProps {
  readonly assignment: Assignment;
  /** As it was read; `null`: a new one. */
  readonly kept: KeptRule | null;
  /** What a new one is for: the whole agency, or something of it that is to be chosen. */
  readonly isSpecial: boolean;
  readonly onClose: () => void;
}

/** How dossiers are given out, those of the agency, of a field, or of one procedure; or steps, one of a procedure or all of a role. */
export function RuleDialog({ assignment, kept, isSpecial, onClose }: RuleDialogProps) {
  const say = useText();
  const nameOf = useScopeName();
  const { agency, officers, fields } = assignment;
  const call = useRuleCall(agency.id);
  const initial: AssignmentRule = kept?.rule ?? { ...BY_HAND, officerIds: [], shares: [], fallback: 'leastLoaded' };
  const [chosen, setChosen] = useState<ChosenScope>({ scope: 'field', code: null, role: 'caseOfficer' });
  const scope = kept?.scope ?? (isSpecial ? chosen.scope : 'agency');
  const scopeCode = kept?.scopeCode ?? (isSpecial ? chosen.code : '');
  const role = kept?.role ?? chosen.role;
  const able = officers.filter(({ roles }) => roles.includes(role));
  const [kind, setKind] = useState(initial.kind === 'byHand' && isSpecial ? 'leastLoaded' : initial.kind);
  const [officerIds, setOfficerIds] = useState(initial.officerIds);
  const [fallback, setFallback] = useState(initial.fallback);
  // Areas and fields have codes of their own: what was written for one kind stays with it.
  const [lines, setLines] = useState<Readonly<Record<SharedKind, readonly ShareLine[]>>>({
    byArea: initial.kind === 'byArea' ? linesOf(initial) : [],
    byField: initial.kind === 'byField' ? linesOf(initial) : [],
  });
  const [wasTried, setWasTried] = useState(false);
  const shared = kind === 'byArea' || kind === 'byField' ? kind : undefined;
  const shownLines = shared ? lines[shared] : [];
  const needed = wasTried && scopeCode === null && say(ASSIGNMENT_WORDS.needed);
  const title = kept ? nameOf(kept) : say(isSpecial ? ASSIGNMENT_WORDS.add : ASSIGNMENT_WORDS.agencyRule);

  /** Of another role other people are able: who was named for the one before is not for this one. */
  function choose(next: ChosenScope) {
    setChosen(next);
    if (next.role === role) return;
    setOfficerIds([]);
    setLines({ byArea: [], byField: [] });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setWasTried(true);
    if (scopeCode === null || !shownLines.every(isWhole) || call.isPending) return;
    const shares = shownLines.map(({ code, officerIds: of }) => ({ code: code ?? '', officerIds: of }));
    const rule = { kind, officerIds, shares, fallback };
    call.mutate(
      { kind: 'save', rule: { scope, scopeCode, rule, revision: kept?.revision ?? null } },
      {
        onSuccess: () => {
          notifications.show({
            color: 'jade',
            title: say({ vi: 'Đã lưu quy tắc', en: 'The rule is saved' }),
            message: title,
          });
          onClose();
        },
      },
    );
  }

  return (
    <Dialog title={title} size="lg" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {isProblem(call.error, 'changedElsewhere') ? (
            <Alert color="amber" role="alert">
              {say(ASSIGNMENT_WORDS.changed)}
            </Alert>
          ) : (
            call.error && <ProblemNotice error={call.error} />
          )}
          {isSpecial && !kept && <ScopeChoice chosen={chosen} onChange={choose} fields={fields} error={needed} />}
          <Radio.Group
            label={say(ASSIGNMENT_WORDS.how)}
            value={kind}
            onChange={(next) => setKind(ASSIGNMENT_KINDS.find((one) => one === next) ?? 'byHand')}
          >
            <Stack gap="xs" mt="xs">
              {ASSIGNMENT_KINDS.map((one) => (
                <Radio
                  key={one}
                  size="sm"
                  value={one}
                  label={say(KIND_WORDS[one].name)}
                  description={say(KIND_WORDS[one].about)}
                />
              ))}
            </Stack>
          </Radio.Group>
          {shared && (
            <>
              <ShareFields
                kind={shared}
                lines={lines[shared]}
                onChange={(next) => setLines((before) => ({ ...before, [shared]: next }))}
                showsMissing={wasTried}
                assignment={{ ...assignment, officers: able }}
              />
              <Select
                size="sm"
                label={say(ASSIGNMENT_WORDS.fallback)}
                data={ASSIGNMENT_FALLBACKS.map((one) => ({ value: one, label: say(FALLBACK_WORDS[one]) }))}
                value={fallback}
                onChange={(next) => setFallback(ASSIGNMENT_FALLBACKS.find((one) => one === next) ?? 'byHand')}
                allowDeselect={false}
              />
            </>
          )}
          {kind !== 'byHand' && (
            <MultiSelect
              size="sm"
              label={say(ASSIGNMENT_WORDS.officers)}
              description={say(ASSIGNMENT_WORDS.officersHint, { role: say(ROLE_WORDS[role]).toLowerCase() })}
              data={able.map(({ id, fullName }) => ({ value: id, label: fullName }))}
              value={officerIds}
              onChange={setOfficerIds}
              searchable
            />
          )}
          <Group gap="sm">
            <Button type="submit" size="sm" loading={call.isPending}>
              {say(ASSIGNMENT_WORDS.save)}
            </Button>
            <Button size="sm" variant="default" onClick={onClose}>
              {say(ASSIGNMENT_WORDS.close)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function linesOf({ shares }: AssignmentRule): ShareLine[] {
  return shares.map(({ code, officerIds }, key) => ({ key, code, officerIds }));
}
