import { Select, Switch } from '@mantine/core';
import { NEW_STREET, type DesignUnit } from '@mot-cua/domain/form/design';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import classes from './properties.module.css';
import { TextPair } from './text-pair';

interface UnitPropertiesProps {
  readonly unit: DesignUnit;
  /** `about` names what is typed, so that it is undone at once. */
  readonly onChange: (unit: DesignUnit, about?: string) => void;
}

/** What a picker of administrative units asks for: the tier, and house and street within it. */
export function UnitProperties({ unit, onChange }: UnitPropertiesProps) {
  const say = useText();
  const { level, street } = unit;
  const [lastStreet, setLastStreet] = useState(NEW_STREET);
  return (
    <fieldset className={classes.block}>
      <legend>{say({ vi: 'Đơn vị hành chính', en: 'Administrative unit' })}</legend>
      <Select
        size="sm"
        label={say({ vi: 'Hỏi đến cấp', en: 'Asks for' })}
        data={[
          { value: 'commune', label: say({ vi: 'Xã, phường, đặc khu', en: 'A commune, ward or special zone' }) },
          { value: 'province', label: say({ vi: 'Tỉnh, thành phố', en: 'A province or city' }) },
        ]}
        value={level}
        allowDeselect={false}
        onChange={(chosen) => {
          if (chosen === 'commune' || chosen === 'province') onChange({ ...unit, level: chosen });
        }}
      />
      <Switch
        size="sm"
        label={say({ vi: 'Hỏi thêm số nhà, đường', en: 'Asks for house and street too' })}
        checked={street !== undefined}
        onChange={(event) => {
          if (street) setLastStreet(street);
          onChange(event.currentTarget.checked ? { level, street: lastStreet } : { level });
        }}
      />
      {street && (
        <>
          <TextPair
            label={{ vi: 'Nhãn dòng số nhà, đường', en: 'Label of house and street' }}
            value={street.title}
            onChange={(title) => onChange({ level, street: { ...street, title } }, 'street')}
          />
          <Switch
            size="sm"
            label={say({ vi: 'Bắt buộc ghi số nhà, đường', en: 'House and street must be given' })}
            checked={street.required}
            onChange={(event) => onChange({ level, street: { ...street, required: event.currentTarget.checked } })}
          />
        </>
      )}
    </fieldset>
  );
}
