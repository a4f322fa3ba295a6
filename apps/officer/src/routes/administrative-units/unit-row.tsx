import type { AdministrativeUnit } from '@mot-cua/api-client';
import { UnstyledButton } from '@mantine/core';
import { addDays } from '@mot-cua/domain';
import { shortDay, useText } from '@mot-cua/ui';
import { IconAlertCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { UnitDialog } from './unit-dialog';
import { UNIT_KIND_WORDS } from './unit.words';
import classes from './administrative-units.module.css';

/** One unit in a list; opens what is known of it. */
export function UnitRow({ unit, note }: { readonly unit: AdministrativeUnit; readonly note?: string }) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const { code, name, kind, validTo, isVerified } = unit;
  return (
    <>
      <UnstyledButton className={classes.row} onClick={() => setOpen(true)}>
        <span className={classes.name}>{name.vi}</span>
        <span className={classes.code}>{code}</span>
        <span className={classes.quiet}>{say(UNIT_KIND_WORDS[kind])}</span>
        {validTo && (
          <span className={classes.quiet}>
            {say({ vi: 'đến hết {{day}}', en: 'until {{day}}' }, { day: shortDay(addDays(validTo, -1)) })}
          </span>
        )}
        {!isVerified && (
          <span className={classes.unverified}>
            <IconAlertCircle size={16} aria-hidden /> {say({ vi: 'chưa kiểm chứng', en: 'not verified' })}
          </span>
        )}
        {note && <span className={classes.note}>{note}</span>}
      </UnstyledButton>
      {isOpen && <UnitDialog unit={unit} onClose={() => setOpen(false)} />}
    </>
  );
}
