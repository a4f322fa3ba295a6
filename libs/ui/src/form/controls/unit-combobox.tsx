import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { UnitLevel } from '@mot-cua/domain';
import { IconMapPin } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type AriaAttributes } from 'react';
import { useText } from '../../i18n/use-text';
import { useUnitSearch, type FoundUnit } from '../unit-search';
import inputClasses from './input.module.css';
import classes from './unit-combobox.module.css';

const TYPING_PAUSE_MS = 200;
/** Fewer letters fit half the country. */
const FEWEST_LETTERS = 2;

interface UnitComboboxProps extends Pick<AriaAttributes, 'aria-describedby' | 'aria-invalid' | 'aria-label'> {
  readonly id: string;
  readonly level: UnitLevel;
  /** The name of the unit that is chosen now; '' for none. */
  readonly chosen: string;
  /** `undefined` when what was chosen is typed over. */
  readonly onChoose: (unit: FoundUnit | undefined) => void;
}

/** Finds an administrative unit as somebody types and lets them choose it, by hand or with the arrow keys and Enter. */
export function UnitCombobox({ id, level, chosen, onChoose, ...described }: UnitComboboxProps) {
  const say = useText();
  const search = useUnitSearch();
  const [typed, setTyped] = useState(chosen);
  const [known, setKnown] = useState(chosen);
  // Chosen or taken away from elsewhere, while nobody types.
  if (chosen !== known) {
    setKnown(chosen);
    if (chosen !== '' || typed === known) setTyped(chosen);
  }
  const [explained, setExplained] = useState<FoundUnit['explanation']>(null);
  const [settled] = useDebouncedValue(typed.trim(), TYPING_PAUSE_MS);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const isAsking = combobox.dropdownOpened && settled.length >= FEWEST_LETTERS;
  const found = useQuery({
    queryKey: ['administrative-units', level, settled],
    queryFn: () => search(settled, level),
    enabled: isAsking,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const options = isAsking ? (found.data ?? []) : [];
  const isFound = found.isSuccess && !found.isPlaceholderData;

  function choose(code: string) {
    const unit = options.find((option) => option.code === code);
    if (!unit) return;
    setTyped(unit.name);
    setExplained(unit.explanation);
    onChoose(unit);
    combobox.closeDropdown();
  }
  function type(words: string) {
    setTyped(words);
    setExplained(null);
    if (chosen !== '') onChoose(undefined);
    if (words.trim().length >= FEWEST_LETTERS) combobox.openDropdown();
    else combobox.closeDropdown();
    combobox.resetSelectedOption();
  }
  const says = statusOf();

  function statusOf(): string {
    if (!isAsking) return '';
    if (found.isError)
      return say({
        vi: 'Chưa tải được danh sách. Hãy thử gõ lại.',
        en: 'The list could not be loaded. Please type again.',
      });
    if (!isFound) return say({ vi: 'Đang tìm…', en: 'Searching…' });
    if (options.length === 0)
      return say({
        vi: 'Không có xã, phường nào tên như vậy. Hãy kiểm tra lại chính tả, hoặc thêm tên tỉnh.',
        en: 'No commune of that name. Check the spelling, or add the province.',
      });
    return say(
      { vi: '{{count}} kết quả, dùng phím mũi tên để chọn', en: '{{count}} found; choose with the arrow keys' },
      { count: options.length },
    );
  }
  return (
    <div className={classes.picker}>
      <Combobox
        store={combobox}
        onOptionSubmit={choose}
        withinPortal={false}
        hideDetached={false}
        position="bottom-start"
        middlewares={{ flip: true, shift: true }}
      >
        <Combobox.Target withExpandedAttribute>
          <input
            {...described}
            id={id}
            role="combobox"
            aria-autocomplete="list"
            className={inputClasses.input}
            value={typed}
            placeholder={say({ vi: 'Ví dụ: phường Tân Ninh', en: 'Such as: phường Tân Ninh' })}
            spellCheck={false}
            onChange={(event) => type(event.currentTarget.value)}
            onFocus={() => {
              if (chosen === '' && typed.trim().length >= FEWEST_LETTERS) combobox.openDropdown();
            }}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown className={classes.dropdown}>
          <Combobox.Options aria-label={say({ vi: 'Xã, phường tìm thấy', en: 'Communes found' })}>
            {options.map(({ code, name, explanation }) => (
              <Combobox.Option key={code} value={code} className={classes.option}>
                <span>{name}</span>
                {explanation && <small>{say(explanation)}</small>}
              </Combobox.Option>
            ))}
          </Combobox.Options>
          {(options.length === 0 || !isFound) && <div className={classes.none}>{says}</div>}
        </Combobox.Dropdown>
      </Combobox>
      <span role="status" className="mc-only-read">
        {says}
      </span>
      {explained && (
        <p className={classes.explained}>
          <IconMapPin size={16} aria-hidden /> <span>{say(explained)}.</span>
        </p>
      )}
    </div>
  );
}
