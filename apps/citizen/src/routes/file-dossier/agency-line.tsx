import { NativeSelect, UnstyledButton } from '@mantine/core';
import { fieldId, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { useAgencies } from './drafts.queries';
import { useDraftSnapshot, useFiling } from './draft-context';
import classes from './filing.module.css';

/** Which agency the filing goes to, and a way to change it. */
export function AgencyLine() {
  const say = useText();
  const { procedure, saver } = useFiling();
  const { content } = useDraftSnapshot();
  const { data } = useAgencies(procedure.code);
  const [isChanging, setChanging] = useState(false);
  const agencies = data?.items ?? [];
  const agency = agencies.find(({ id }) => id === content.agencyId);
  if (isChanging || (data && !agency)) {
    return (
      <NativeSelect
        id={fieldId('/agencyId')}
        mb="lg"
        label={say({ vi: 'Nơi nhận hồ sơ', en: 'Office that receives it' })}
        value={content.agencyId ?? ''}
        data={[
          { value: '', label: say({ vi: 'Chọn…', en: 'Choose…' }) },
          ...agencies.map(({ id, name }) => ({ value: id, label: say(name) })),
        ]}
        onChange={(event) => {
          saver.change({ agencyId: event.currentTarget.value || null });
          setChanging(false);
        }}
      />
    );
  }
  return (
    <div className={classes.place}>
      <p>
        <span className="quiet">{say({ vi: 'Nơi nhận hồ sơ', en: 'Office that receives it' })}</span>
        <strong>{agency && say(agency.name)}</strong>
      </p>
      <UnstyledButton className={classes.change} onClick={() => setChanging(true)}>
        {say({ vi: 'Đổi', en: 'Change' })}
      </UnstyledButton>
    </div>
  );
}
