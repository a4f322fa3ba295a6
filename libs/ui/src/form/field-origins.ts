import {
  isAsFilled,
  originName,
  originsThatHold,
  type Answers,
  type LocalDate,
  type Origin,
  type Origins,
  type Text,
} from '@mot-cua/domain';

/** Where the value of a field came from, as it stands now. */
export interface FieldOrigin extends Pick<Origin, 'source' | 'value'> {
  /** The source by its name. */
  readonly name: Text;
  /** Whether the field still says what the source said. */
  readonly isUnchanged: boolean;
}

/** The origins of the fields that were filled in, by pointer, whether they were changed since or not. */
export function fieldOrigins(
  origins: Origins,
  answers: Answers,
  today: LocalDate,
): Readonly<Record<string, FieldOrigin>> {
  return Object.fromEntries(
    Object.entries(originsThatHold(origins, answers)).map(([pointer, origin]) => {
      const { source, value } = origin;
      const isUnchanged = isAsFilled(origin, answers, pointer);
      return [pointer, { source, value, name: originName(origin, today), isUnchanged }];
    }),
  );
}
