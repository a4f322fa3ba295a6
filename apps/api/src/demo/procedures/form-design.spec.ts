import type { Answers } from '@mot-cua/domain';
import { designOf, faultsOfDesign, faultsOfForm, formOf, type FormDesign } from '@mot-cua/domain/form/design';
import { answersActedOut, designsActedOut } from '@mot-cua/domain/form/design/testing';
import { validateAnswers } from '@mot-cua/domain/form/validate-answers';
import fc from 'fast-check';
import { DEMO_PROCEDURES, EXAMPLE_ANSWERS } from '.';

const decisions = fc.array(fc.nat({ max: 9999 }), { maxLength: 100, size: 'max' });

describe.each(DEMO_PROCEDURES.map((procedure) => [procedure.code, procedure] as const))(
  'the form of %s',
  (code, { form }) => {
    const design: FormDesign = designOf(form);
    const example: Answers = EXAMPLE_ANSWERS[code] ?? {};

    it('is in the designer’s words altogether, and without a fault', () => {
      expect([design.unshown, design.requiredByHand]).toEqual([[], []]);
      expect(design.conditions.filter(({ byHand }) => byHand)).toEqual([]);
      expect(faultsOfDesign(design)).toEqual([]);
      expect(faultsOfForm(form)).toEqual([]);
    });

    it('comes out of the designer as it went in, its fields in their order', () => {
      expect(formOf(design)).toEqual(form);
      const names = ({ schema }: typeof form) => Object.keys(Object(schema['properties']));
      expect(names(formOf(design))).toEqual(names(form));
    });

    it('takes and refuses the same answers as before', () => {
      const again = formOf(design);
      expect(validateAnswers(again, example)).toEqual([]);
      fc.assert(
        fc.property(decisions, (numbers) => {
          const answers = answersActedOut(design, numbers);
          expect(validateAnswers(again, answers)).toEqual(validateAnswers(form, answers));
        }),
        { numRuns: 50 },
      );
    });

    it('stays a form without a fault, whatever is done to it', () => {
      fc.assert(
        fc.property(decisions, (numbers) => {
          const changed = formOf(designsActedOut(numbers, design).at(-1) ?? design);
          expect(faultsOfForm(changed)).toEqual([]);
          expect(formOf(designOf(changed))).toEqual(changed);
        }),
        { numRuns: 10 },
      );
    });
  },
);
