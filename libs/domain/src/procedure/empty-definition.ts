import type { Text } from '../text/text';
import type { ProcedureDefinition } from './procedure';

/** What a new procedure begins with: a shape to fill in, which publishing would refuse. */
export function emptyDefinition(name: Text): ProcedureDefinition {
  return {
    name,
    field: { code: '', name: { vi: '', en: '' } },
    level: 3,
    lifeEvents: [],
    keywords: [],
    summary: { vi: '', en: '' },
    applicants: ['citizen'],
    competentAgencyKind: 'commune',
    channels: [],
    papers: [],
    fees: [],
    steps: [],
    conditions: [],
    legalBases: [],
    process: [],
    results: [{ code: '', name: { vi: '', en: '' }, document: 'made' }],
    returnMethods: ['online', 'atCounter', 'post'],
    form: {
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        required: [],
        properties: {},
      },
      uiSchema: {
        type: 'Categorization',
        elements: [{ type: 'Category', label: 'Tờ khai', options: { en: 'Form' }, elements: [] }],
      },
    },
    doubts: [],
  };
}
