import { ETHNIC_GROUPS, NATIONALITIES } from './ethnic-groups';
import { choice, day, nationalId, text } from './fields';
import { addressInUnit, fullName } from './people';

export const ethnicGroup = choice(text('Dân tộc', 'Ethnic group'), ETHNIC_GROUPS);
export const nationality = choice(text('Quốc tịch', 'Nationality'), NATIONALITIES);

/** What the birth register needs of a parent. */
export const PARENT = {
  fullName: fullName(),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number'), {
    hint: text(
      '12 chữ số trên thẻ căn cước; để trống nếu chưa được cấp.',
      '12 digits of the identity card; empty if there is none.',
    ),
  }),
  bornOn: day(text('Ngày sinh', 'Date of birth')),
  ethnicGroup,
  nationality,
  residence: addressInUnit(),
};
