import { CloseButton } from '@mantine/core';
import { fieldId, useText } from '@mot-cua/ui';
import { UnitCombobox, UnitSearchProvider } from '@mot-cua/ui/form';
import { useState } from 'react';
import { findUnits } from '../../api/find-units';
import type { AgencyDraft } from './agency-draft';
import classes from './agencies.module.css';

interface UnitsServedProps {
  readonly units: AgencyDraft['units'];
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (units: AgencyDraft['units']) => void;
}

/** The administrative units that an agency serves: added through the picker, taken away one by one. */
export function UnitsServed({ units, errors, onChange }: UnitsServedProps) {
  const say = useText();
  // A fresh picker after each choice.
  const [round, setRound] = useState(0);
  const faults = units.map((_, index) => errors.get(`/unitCodes/${index}`));
  const id = fieldId('/unitCodes');
  return (
    <section className={classes.section}>
      <h2>{say({ vi: 'Địa bàn', en: 'Area served' })}</h2>
      <p className={classes.quiet}>
        {say({
          vi: 'Nhờ đó biết cơ quan nào giải quyết hồ sơ theo địa chỉ người nộp khai. Sở, ban, ngành để trống.',
          en: 'It tells who decides a filing by the address that was given. Departments have none.',
        })}
      </p>
      <label htmlFor={id}>{say({ vi: 'Thêm xã, phường', en: 'Add a commune' })}</label>
      <UnitSearchProvider value={findUnits}>
        <UnitCombobox
          key={round}
          id={id}
          level="commune"
          chosen=""
          onChoose={(unit) => {
            if (!unit) return;
            if (!units.some(({ code }) => code === unit.code))
              onChange([...units, { code: unit.code, name: unit.name }]);
            setRound(round + 1);
          }}
        />
      </UnitSearchProvider>
      <ul className={classes.chosen} aria-label={say({ vi: 'Đã chọn', en: 'Chosen' })}>
        {units.map(({ code, name }, index) => (
          <li key={code} id={fieldId(`/unitCodes/${index}`)}>
            <span>
              {name} <small className={classes.quiet}>{code}</small>
            </span>
            <CloseButton
              size="sm"
              aria-label={say({ vi: 'Bỏ {{name}}', en: 'Take {{name}} away' }, { name })}
              onClick={() => onChange(units.filter((unit) => unit.code !== code))}
            />
            {faults[index] && <small role="alert">{faults[index]}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
