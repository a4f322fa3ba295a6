import type { Fee } from '@mot-cua/domain';
import type { Expression } from '@mot-cua/domain/expression';
import { text } from './fields';

/** Each copy of a civil-status entry that is asked for: 8,000 đồng. */
export const civilStatusCopies = (quantity: Expression = 'answers.copies'): Fee => ({
  name: text('Phí cấp bản sao trích lục hộ tịch', 'Fee for copies of the entry'),
  kind: 'fee',
  amount: 8_000,
  unit: text('bản', 'copy'),
  quantity,
  note: text('Chỉ thu khi có yêu cầu cấp bản sao.', 'Only for the copies that you ask for.'),
  legalBasis: '281/2016/TT-BTC',
});

/** Whom the councils' charges for civil status spare, as the national catalogue has it. */
export const COUNCIL_WITH_RELIEF = text(
  'Theo nghị quyết của Hội đồng nhân dân tỉnh. Miễn cho người thuộc gia đình có công với cách mạng, hộ nghèo, người khuyết tật.',
  'As the provincial People’s Council resolves. Families with merit, poor households and people with disabilities are exempt.',
);
