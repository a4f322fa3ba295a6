import { isOptionsGroup, type OptionsFilter } from '@mantine/core';
import { plainLetters } from '@mot-cua/domain';

/** The options of a list that hold what was typed, with or without diacritics: “tan ninh” finds “phường Tân Ninh”. */
export const findOptions: OptionsFilter = ({ options, search, limit }) => {
  const asked = plainLetters(search);
  const holds = ({ label }: { readonly label: string }) => plainLetters(label).includes(asked);
  return options
    .map((option) =>
      isOptionsGroup(option) ? { ...option, items: option.items.filter(holds).slice(0, limit) } : option,
    )
    .filter((option) => isOptionsGroup(option) || holds(option))
    .slice(0, limit);
};
