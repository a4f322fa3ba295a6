import { JsonForms } from '@jsonforms/react';
import { followConditions, localDate, type Answers, type FormDefinition, type Origins } from '@mot-cua/domain';
import { useMemo, useState } from 'react';
import { useLanguage } from '../i18n/use-text';
import { formAjv } from './form-ajv';
import { FormContext } from './form-context';
import type { FormProblem } from './form-problems';
import { pagesOf, type FormPage } from './layout-of-form';
import { fieldOrigins } from './field-origins';
import { withValue } from './pointer';
import { recordOf, type Json } from './record';
import { RENDERERS } from './renderers';
import { requiredFields } from './required-fields';

const NOTHING = {};

interface EFormProps {
  readonly form: FormDefinition;
  /** What stands in the fields at first; a new `key` on the form starts over. */
  readonly initialAnswers: Answers;
  readonly onChange: (answers: Answers) => void;
  /** The page to show, from 0, or several under their titles; absent: all pages one under another. */
  readonly page?: number | readonly number[];
  readonly problems?: readonly Pick<FormProblem, 'pointer' | 'message'>[];
  /** Where filled-in answers came from, and what is to be filled in once another answer is given. */
  readonly origins?: Origins;
  /** What an officer asks to have corrected, by pointer. */
  readonly requests?: Readonly<Record<string, string>>;
}

/** An e-form to fill in. The fields hold what is typed; the caller is told of every change. */
export function EForm({
  form,
  initialAnswers,
  onChange,
  page,
  problems = [],
  origins = NOTHING,
  requests = NOTHING,
}: EFormProps) {
  const language = useLanguage();
  const [data, setData] = useState(initialAnswers);
  const [answers, setAnswers] = useState(initialAnswers);
  const uiSchema = useMemo(
    () => ({ type: 'VerticalLayout', elements: elementsOf(pagesOf(form, language), page) }),
    [form, language, page],
  );
  const required = useMemo(() => requiredFields(form, answers), [form, answers]);
  const take = (next: Answers) => {
    setAnswers(next);
    onChange(next);
  };
  /** Takes answers that nobody typed: the fields have to be told. */
  const give = (next: Answers) => {
    setData(next);
    take(next);
  };
  const state = useMemo(
    () => ({
      problems: new Map(problems.map(({ pointer, message }) => [pointer, message])),
      required,
      origins: fieldOrigins(origins, answers, localDate(new Date())),
      requests,
    }),
    [problems, required, origins, requests, answers],
  );
  const putBack = (pointer: string) => {
    const origin = origins[pointer];
    if (origin) give(withValue(answers, pointer, origin.value));
  };
  return (
    <FormContext value={{ ...state, putBack }}>
      <JsonForms
        schema={recordOf(form.schema)}
        uischema={uiSchema}
        data={data}
        renderers={RENDERERS}
        cells={[]}
        ajv={formAjv}
        validationMode="NoValidation"
        onChange={({ data: next }) => {
          const changed: Answers = recordOf(next);
          if (changed === answers || changed === data) return;
          const followed = followConditions(answers, changed, origins);
          if (followed === changed) take(changed);
          else give(followed);
        }}
      />
    </FormContext>
  );
}

function elementsOf(pages: readonly FormPage[], page: EFormProps['page']): readonly Json[] {
  if (page === undefined) return pages.flatMap(({ elements }) => elements);
  if (typeof page === 'number') return pages[page]?.elements ?? [];
  return pages
    .filter((_, index) => page.includes(index))
    .map(({ label, elements }) => ({ type: 'Group', label, elements }));
}
