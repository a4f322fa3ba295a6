import { SegmentedControl, Select } from '@mantine/core';
import type { Assignment } from '@mot-cua/api-client';
import { OFFICER_ROLES, stepOfScope, stepScopeCode, type AssignmentScope } from '@mot-cua/domain';
import { ROLE_WORDS, useText } from '@mot-cua/ui';
import { useState, type ReactNode } from 'react';
import { ASSIGNMENT_WORDS, SCOPE_WORDS } from './assignment.words';
import { ProcedureChoice } from './procedure-choice';
import { StepChoice, type WorkStep } from './step-choice';

/** What a rule of one's own is for, and which role those need to whom it gives. */
export interface ChosenScope {
  readonly scope: Exclude<AssignmentScope, 'agency'>;
  /** `null`: still to be chosen. */
  readonly code: string | null;
  readonly role: WorkStep['role'];
}

interface ScopeChoiceProps {
  readonly chosen: ChosenScope;
  readonly onChange: (chosen: ChosenScope) => void;
  readonly fields: Assignment['fields'];
  readonly error: ReactNode;
}

const SCOPES = ['field', 'procedure', 'step', 'role'] as const;

/** Dossiers of a field or a procedure; or steps: one of a procedure, or all that need a role. */
export function ScopeChoice({ chosen: { scope, code }, onChange, fields, error }: ScopeChoiceProps) {
  const say = useText();
  const [procedureCode, setProcedureCode] = useState<string | null>(null);
  const dossiers = (next: string | null) => onChange({ scope, code: next, role: 'caseOfficer' });
  return (
    <>
      <SegmentedControl
        size="sm"
        aria-label={say({ vi: 'Áp dụng cho', en: 'For' })}
        value={scope}
        onChange={(next) => {
          const role = 'caseOfficer';
          onChange({ scope: SCOPES.find((one) => one === next) ?? 'field', code: null, role });
        }}
        data={SCOPES.map((one) => ({ value: one, label: say(SCOPE_WORDS[one]) }))}
      />
      {scope === 'field' && (
        <Select
          size="sm"
          label={say(SCOPE_WORDS.field)}
          data={fields.map((field) => ({ value: field.code, label: say(field.name) }))}
          value={code}
          onChange={dossiers}
          searchable
          error={error}
        />
      )}
      {scope === 'procedure' && <ProcedureChoice value={code} onChange={dossiers} error={error} />}
      {scope === 'step' && (
        <>
          <ProcedureChoice
            value={procedureCode}
            onChange={(next) => {
              setProcedureCode(next);
              onChange({ scope, code: null, role: 'caseOfficer' });
            }}
            error={procedureCode === null && error}
          />
          {procedureCode && (
            <StepChoice
              procedureCode={procedureCode}
              value={code === null ? null : stepOfScope(code).step}
              onChange={(step) =>
                onChange({
                  ...{ scope, role: step?.role ?? 'caseOfficer' },
                  code: step && stepScopeCode({ procedureCode, step: step.code }),
                })
              }
              error={error}
            />
          )}
        </>
      )}
      {scope === 'role' && (
        <Select
          size="sm"
          label={say(SCOPE_WORDS.role)}
          description={say(ASSIGNMENT_WORDS.roleHint)}
          data={OFFICER_ROLES.map((role) => ({ value: role, label: say(ROLE_WORDS[role]) }))}
          value={code}
          onChange={(next) => {
            const role = OFFICER_ROLES.find((one) => one === next);
            onChange({ scope, code: role ?? null, role: role ?? 'caseOfficer' });
          }}
          error={error}
        />
      )}
    </>
  );
}
