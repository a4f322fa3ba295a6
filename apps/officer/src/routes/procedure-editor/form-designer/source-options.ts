import {
  ACCOUNT_FIELDS,
  DOCUMENT_FACT_FIELDS,
  DOCUMENT_FACTS,
  fits,
  registryOf,
  sourceFields,
  writePrefillPath,
  type AnswerShape,
  type FormDefinition,
  type Language,
  type Registry,
  type Text,
} from '@mot-cua/domain';
import { placedTitle } from '@mot-cua/ui/form';

/** Something to choose: the path as it stands in the form, and what it is called. */
export interface SourceOption {
  readonly value: string;
  readonly label: string;
}

type Say = (text: Text) => string;

/** What the account can fill a field of this shape with. */
export function accountOptions(wanted: AnswerShape, say: Say): SourceOption[] {
  return optionsOf(ACCOUNT_FIELDS, wanted, say, (field) => writePrefillPath({ source: 'account', field }));
}

/** What a registry can fill it with. */
export function registryOptions(registry: string, wanted: AnswerShape, say: Say): SourceOption[] {
  const fields = registryOf(registry)?.fields ?? {};
  return optionsOf(fields, wanted, say, (field) => writePrefillPath({ source: 'registry', registry, field }));
}

/** What a document can fill it with: the answers that it was made of, and what is known of the document itself. */
export function documentOptions(
  { kind, form }: { readonly kind: string; readonly form: Pick<FormDefinition, 'schema'> },
  wanted: AnswerShape,
  say: Say,
  language: Language,
): SourceOption[] {
  const answers = sourceFields(form.schema)
    .filter(({ shape }) => fits(shape, wanted))
    .map(({ pointer }) => ({
      value: writePrefillPath({ source: 'document', kind, pointer }),
      label: placedTitle(form, pointer, language),
    }));
  const facts = DOCUMENT_FACTS.filter((fact) => fits(DOCUMENT_FACT_FIELDS[fact].shape, wanted)).map((fact) => ({
    value: writePrefillPath({ source: 'document', kind, fact }),
    label: say(DOCUMENT_FACT_FIELDS[fact].title),
  }));
  return [...answers, ...facts];
}

function optionsOf(
  fields: Registry['fields'],
  wanted: AnswerShape,
  say: Say,
  pathOf: (name: string) => string,
): SourceOption[] {
  return Object.entries(fields)
    .filter(([, { shape }]) => fits(shape, wanted))
    .map(([name, { title }]) => ({ value: pathOf(name), label: say(title) }));
}
