import { emptyDefinition, type ProcedureDefinition, type Text } from '@mot-cua/domain';

const text = (vi: string, en: string): Text => ({ vi, en });

const form: ProcedureDefinition['form'] = {
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['copies'],
    properties: {
      copies: { type: 'integer', title: 'Số bản', 'x-en': 'Copies', minimum: 1, maximum: 20 },
      child: {
        type: 'object',
        title: 'Em bé',
        'x-en': 'The child',
        properties: {
          fullName: { type: 'string', title: 'Họ, chữ đệm, tên', 'x-en': 'Full name' },
          pages: { type: 'integer', title: 'Số trang', 'x-en': 'Pages', minimum: 1, maximum: 500 },
        },
      },
      poor: {
        type: 'string',
        title: 'Hộ nghèo?',
        'x-en': 'Poor household?',
        oneOf: [
          { const: 'yes', title: 'Có', 'x-en': 'Yes' },
          { const: 'no', title: 'Không', 'x-en': 'No' },
        ],
      },
    },
  },
  uiSchema: {
    type: 'VerticalLayout',
    elements: ['copies', 'child/properties/fullName', 'child/properties/pages', 'poor'].map((name) => ({
      type: 'Control',
      scope: `#/properties/${name}`,
    })),
  },
};

/** A draft of a procedure with a small form, two ways of filing and two steps, for specs of the editor. */
export function aProcedureDraft(changes: Partial<ProcedureDefinition> = {}): ProcedureDefinition {
  return {
    ...emptyDefinition(text('Cấp giấy', 'A paper')),
    channels: [
      { channel: 'online', processingTime: { unit: 'workingDay', amount: 1 } },
      { channel: 'counter', processingTime: { unit: 'workingDay', amount: 1 } },
    ],
    legalBases: [{ number: '60/2014/QH13', name: 'Luật Hộ tịch' }],
    process: [
      { code: 'receive', name: text('Tiếp nhận', 'Receive'), role: 'counterOfficer', workingHours: 2 },
      { code: 'approve', name: text('Ký', 'Sign'), role: 'leader', workingHours: 6 },
    ],
    results: [{ document: 'made', code: 'paper', name: text('Tờ giấy', 'The paper') }],
    form,
    ...changes,
  };
}
