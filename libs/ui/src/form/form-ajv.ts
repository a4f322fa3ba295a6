import { FORM_FORMATS, UNIT_FORMAT } from '@mot-cua/domain';
import Ajv2020 from 'ajv/dist/2020';

/** JSON Forms weighs the conditions of its rules with this; what is wrong with answers is the domain's to say. */
export const formAjv = new Ajv2020({
  allErrors: true,
  strict: false,
  formats: { ...FORM_FORMATS, [UNIT_FORMAT]: true },
});
