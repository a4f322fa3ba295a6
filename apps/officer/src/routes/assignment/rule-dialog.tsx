import { Alert, Button, Group, MultiSelect, Radio, SegmentedControl, Select, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Assignment, AssignmentRule, KeptRule } from '@mot-cua/api-client';
import { ASSIGNMENT_FALLBACKS, ASSIGNMENT_KINDS, BY_HAND, type AssignmentScope } from '@mot-cua/domain';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { isProblem } from '../../api/is-problem';
import { Dialog } from '../../dialog/dialog';
import { useRuleCall } from './assignment.queries';
import { ASSIGNMENT_WORDS, FALLBACK_WORDS, KIND_WORDS } from './assignment.words';
import { ProcedureChoice } from './procedure-choice';
import { isWhole, ShareFields, type SharedKind, type ShareLine } from './share-fields';

interface RuleDialogProps {
  readonly assignment: Assignment;
  /** As it was read; `null`: a new one. */
  readonly kept: KeptRule | null;
  /** What a new one is for: the whole agency, or a field or procedure that is to be chosen. */
  readonly isSpecial: boolean;
  readonly onClose: () => void;
}

/** How dossiers are given out: those of the agency, of a field, or of one procedure. */
export function RuleDialog({ assignment, kept, isSpecial, onClose }: RuleDialogProps) {
  const say = useText();
  const { agency, officers, fields } = assignment;
  const call = useRuleCall(agency.id);
  const initial: AssignmentRule = kept?.rule ?? { ...BY_HAND, officerIds: [], shares: [], fallback: 'leastLoaded' };
  const [scope, setScope] = useState<AssignmentScope>(kept?.scope ?? (isSpecial ? 'field' : 'agency'));
  const [scopeCode, setScopeCode] = useState<string | null>(kept?.scopeCode ?? (isSpecial ? null : ''));
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
  const title = kept?.scopeName
    ? say(kept.scopeName)
    : say(isSpecial ? ASSIGNMENT_WORDS.add : ASSIGNMENT_WORDS.agencyRule);

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
          {isSpecial && !kept && (
            <>
              <SegmentedControl
                size="sm"
                aria-label={say({ vi: 'Áp dụng cho', en: 'For' })}
                value={scope}
                onChange={(next) => {
                  setScope(next === 'procedure' ? 'procedure' : 'field');
                  setScopeCode(null);
                }}
                data={[
                  { value: 'field', label: say(ASSIGNMENT_WORDS.field) },
                  { value: 'procedure', label: say(ASSIGNMENT_WORDS.procedure) },
                ]}
              />
              {scope === 'field' ? (
                <Select
                  size="sm"
                  label={say(ASSIGNMENT_WORDS.field)}
                  data={fields.map(({ code, name }) => ({ value: code, label: say(name) }))}
                  value={scopeCode}
                  onChange={setScopeCode}
                  searchable
                  error={needed}
                />
              ) : (
                <ProcedureChoice value={scopeCode} onChange={setScopeCode} error={needed} />
              )}
            </>
          )}
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
                assignment={assignment}
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
              description={say(ASSIGNMENT_WORDS.officersHint)}
              data={officers.map(({ id, fullName }) => ({ value: id, label: fullName }))}
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
