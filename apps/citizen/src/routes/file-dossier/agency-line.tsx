import type { Procedure } from '@mot-cua/api-client';
import { NativeSelect, UnstyledButton } from '@mantine/core';
import { fieldId, useText } from '@mot-cua/ui';
import { useState, type ReactNode } from 'react';
import { useDraftSnapshot, useFiling } from './draft-context';
import classes from './filing.module.css';

export const AGENCY_WORDS = { vi: 'Nơi giải quyết hồ sơ', en: 'Office that decides' } as const;

/** Which agency the filing goes to, and a way to change it where the applicant chooses. */
export function AgencyLine() {
  const say = useText();
  const { procedure } = useFiling();
  const [only, ...others] = procedure.competentAgencies;
  if (procedure.isAgencyChosen) return <AgencyChoice among={procedure.competentAgencies} />;
  if (only && others.length === 0) return <AgencyFact>{say(only.name)}</AgencyFact>;
  return <AgencyFact>{say({ vi: 'Theo địa chỉ bạn khai', en: 'By the address that you give' })}</AgencyFact>;
}

interface AgencyChoiceProps {
  readonly among: Procedure['competentAgencies'];
}

/** The agency that was chosen, and the list of those that may be. */
export function AgencyChoice({ among }: AgencyChoiceProps) {
  const say = useText();
  const { saver } = useFiling();
  const { content } = useDraftSnapshot();
  const [isChanging, setChanging] = useState(false);
  const agency = among.find(({ id }) => id === content.agencyId);
  if (agency && !isChanging) {
    return (
      <AgencyFact
        action={
          <UnstyledButton className={classes.change} onClick={() => setChanging(true)}>
            {say({ vi: 'Đổi', en: 'Change' })}
          </UnstyledButton>
        }
      >
        {say(agency.name)}
      </AgencyFact>
    );
  }
  return (
    <NativeSelect
      id={fieldId('/agencyId')}
      mb="lg"
      label={say(AGENCY_WORDS)}
      value={agency?.id ?? ''}
      data={[
        { value: '', label: say({ vi: 'Chọn…', en: 'Choose…' }) },
        ...among.map(({ id, name }) => ({ value: id, label: say(name) })),
      ]}
      onChange={(event) => {
        saver.change({ agencyId: event.currentTarget.value || null });
        setChanging(false);
      }}
    />
  );
}

interface AgencyFactProps {
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** The agency as a line to read. */
export function AgencyFact({ children, action }: AgencyFactProps) {
  const say = useText();
  return (
    <div className={classes.place}>
      <p>
        <span className="quiet">{say(AGENCY_WORDS)}</span>
        <strong>{children}</strong>
      </p>
      {action}
    </div>
  );
}
