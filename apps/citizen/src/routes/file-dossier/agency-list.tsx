import type { Procedure } from '@mot-cua/api-client';
import { TextInput, UnstyledButton } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { withoutMarks } from '../../shell/without-marks';
import classes from './start.module.css';

/** So few agencies need no search box. */
const FEW = 8;

interface AgencyListProps {
  readonly agencies: Procedure['competentAgencies'];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

/** Agencies to choose from, found by name. */
export function AgencyList({ agencies, chosenId, onChoose }: AgencyListProps) {
  const say = useText();
  const [typed, setTyped] = useState('');
  const wanted = withoutMarks(typed);
  const shown = agencies.filter(({ name }) => withoutMarks(say(name)).includes(wanted));
  return (
    <>
      {agencies.length > FEW && (
        <TextInput
          label={say({ vi: 'Tìm xã, phường', en: 'Find a commune' })}
          placeholder={say({ vi: 'Gõ tên, không dấu cũng được', en: 'Type the name' })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul className={classes.agencies} aria-label={say({ vi: 'Cơ quan', en: 'Offices' })}>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <UnstyledButton className={classes.agency} aria-pressed={id === chosenId} onClick={() => onChoose(id)}>
              {say(name)}
            </UnstyledButton>
          </li>
        ))}
        {shown.length === 0 && (
          <li className={classes.agency}>
            {say({ vi: 'Không có cơ quan nào tên như vậy.', en: 'No office of that name.' })}
          </li>
        )}
      </ul>
    </>
  );
}
