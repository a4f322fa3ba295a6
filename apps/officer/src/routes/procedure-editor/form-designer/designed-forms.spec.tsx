import { formOf, type FormDesign } from '@mot-cua/domain/form/design';
import {
  answersActedOut,
  designFromSeed,
  designsActedOut,
  fingerprintOf,
  numbersFrom,
  verdicts,
  VERDICTS_FINGERPRINT,
} from '@mot-cua/domain/form/design/testing';
import { fieldId, UiProvider } from '@mot-cua/ui';
import { controlsOf, EForm, PaperSlotProvider, placedPapers, UnitSearchProvider } from '@mot-cua/ui/form';
import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';

function expectDrawn(design: FormDesign, decisions: readonly number[]) {
  const form = formOf(design);
  const answers = answersActedOut(design, decisions);
  const { container } = render(
    <UiProvider language="vi">
      <UnitSearchProvider value={() => Promise.resolve([])}>
        <PaperSlotProvider value={(code) => <section data-paper={code} />}>
          <EForm form={form} initialAnswers={answers} onChange={() => undefined} />
        </PaperSlotProvider>
      </UnitSearchProvider>
    </UiProvider>,
  );
  for (const { pointer, isShown } of controlsOf(form, answers)) {
    expect(container.querySelectorAll(`#${fieldId(pointer)}`)).toHaveLength(isShown ? 1 : 0);
  }
  for (const { code, isShown } of placedPapers(form, answers)) {
    expect(container.querySelectorAll(`[data-paper="${code}"]`)).toHaveLength(isShown ? 1 : 0);
  }
  cleanup();
}

describe('any form that the designer can make', () => {
  it('is drawn with each field and paper that is shown once, and without those that are hidden', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 9999 }), { maxLength: 150, size: 'max' }),
        fc.array(fc.nat({ max: 9999 }), { maxLength: 100, size: 'max' }),
        (acts, decisions) => expectDrawn(designsActedOut(acts).at(-1) ?? designFromSeed(1), decisions),
      ),
      { numRuns: 30 },
    );
  });

  it('is drawn when it is a long one', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) expectDrawn(designFromSeed(seed, 1200), numbersFrom(seed, 300));
  });

  it('gets the verdicts in the browser that it gets on the server', () => {
    expect(fingerprintOf(verdicts())).toBe(VERDICTS_FINGERPRINT);
  });
});
