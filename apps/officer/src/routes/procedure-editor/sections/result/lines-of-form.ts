import type { FormDefinition, ResultSection } from '@mot-cua/domain';
import { schemaAt } from '@mot-cua/ui/form';
import { fieldsOfForm, type FormField } from '../../parts/form-fields';

type Line = ResultSection['lines'][number];

/** The fields of a form that a result may state, in the words of the document, which is Vietnamese: no rows, and no promises. */
export function statableFields(form: FormDefinition): readonly FormField[] {
  return fieldsOfForm(form, 'vi').filter(
    ({ kind, pointer }) => kind !== 'rows' && schemaAt(form, pointer)['const'] !== true,
  );
}

/** A line for a field, under the field's own title. */
export function lineOfField({ name, pointer }: FormField): Line {
  return { label: name, from: [{ pointer }] };
}

/** What the document states if it is to begin with all of the form: a section for each of the form's. Phone and e-mail are for the office. */
export function sectionsOfForm(form: FormDefinition): readonly ResultSection[] {
  const fields = statableFields(form).filter(({ pointer }) => {
    const { format } = schemaAt(form, pointer);
    return format !== 'phone' && format !== 'email';
  });
  const titles = [...new Set(fields.map(({ section }) => section))];
  return titles.map((title) => ({
    title,
    lines: fields.filter(({ section }) => section === title).map(lineOfField),
  }));
}
