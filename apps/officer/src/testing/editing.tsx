import type { Language, ProcedureDefinition } from '@mot-cua/domain';
import { UiProvider } from '@mot-cua/ui';
import userEvent from '@testing-library/user-event';
import { render, within } from '@testing-library/react';
import { useState, type ComponentType } from 'react';
import { FaultsProvider, type Fault } from '../routes/procedure-editor/faults';
import type { SectionProps } from '../routes/procedure-editor/section';

interface Editing {
  readonly faults?: readonly Fault[];
  readonly language?: Language;
}

/** Puts a section of the procedure editor on the screen over a draft; `definition()` is the draft as it stands. */
export function editing(
  Section: ComponentType<SectionProps>,
  draft: ProcedureDefinition,
  { faults = [], language = 'vi' }: Editing = {},
) {
  const latest = { definition: draft };
  function Draft() {
    const [definition, setDefinition] = useState(draft);
    return (
      <Section
        definition={definition}
        onChange={(change) => {
          latest.definition = { ...latest.definition, ...change };
          setDefinition(latest.definition);
        }}
      />
    );
  }
  render(
    <UiProvider language={language}>
      <FaultsProvider faults={faults}>
        <Draft />
      </FaultsProvider>
    </UiProvider>,
  );
  return { definition: () => latest.definition };
}

/** The choices of a field, opened; jsdom knows no layout, and a list that floats counts as hidden there. */
export async function choicesOf(field: HTMLElement): Promise<HTMLElement> {
  await userEvent.click(field);
  const list = document.getElementById(field.getAttribute('aria-controls') ?? '');
  if (!list) throw new Error('The field has no list of choices');
  return list;
}

/** Chooses from the list of a field. */
export async function choose(field: HTMLElement, name: string): Promise<void> {
  const list = await choicesOf(field);
  await userEvent.click(await within(list).findByRole('option', { name, hidden: true }));
}

/** Writes a text into a field in place of what stands there. */
export async function fillIn(field: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
}
