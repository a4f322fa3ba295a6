import type { Text } from '../../text/text';
import { nodesOf, placedFields, placesOfPapers, standingFields } from './tree';
import type { DesignField, DesignGroup, DesignPage, FormDesign } from './form-design';

export type DesignFaultCode =
  /** No Vietnamese title. */
  | 'titleMissing'
  /** No English title. */
  | 'englishMissing'
  /** The least is more than the most. */
  | 'limitsCrossed'
  /** Required, although it stands on no page or is not always shown. */
  | 'requiredUnseen'
  /** A page or group without an element. */
  | 'empty'
  /** A place of a paper for which none is chosen. */
  | 'paperMissing'
  /** A place of a paper that has another before it. */
  | 'paperTwice';

/** Something that would trouble whoever fills in the form, at an element of the design or (by path) at a section of the answers. */
export interface DesignFault {
  readonly id: string;
  readonly section?: string;
  readonly code: DesignFaultCode;
}

/** What is still to be mended in a form; a design with faults gives a form that works, but not well. */
export function faultsOfDesign(design: FormDesign): readonly DesignFault[] {
  const ofNodes = nodesOf(design).flatMap(({ node }) =>
    node.type === 'asWritten' || node.type === 'paper' ? [] : codesOf(node).map((code) => ({ id: node.id, code })),
  );
  const ofSections = design.sections.flatMap((section) =>
    section.path === '' ? [] : titleCodes(section.title).map((code) => ({ id: '', section: section.path, code })),
  );
  return [...ofNodes, ...ofSections, ...ofPapers(design), ...unseen(design)];
}

function ofPapers(design: FormDesign): readonly DesignFault[] {
  const places = placesOfPapers(design);
  return places.flatMap(({ id, paper }, index): readonly DesignFault[] => {
    if (paper === '') return [{ id, code: 'paperMissing' }];
    const isTwice = places.findIndex((other) => other.paper === paper) < index;
    return isTwice ? [{ id, code: 'paperTwice' }] : [];
  });
}

function codesOf(node: DesignPage | DesignGroup | DesignField): readonly DesignFaultCode[] {
  if (node.type === 'field') {
    const entries = node.choices.flatMap(({ title }) => titleCodes(title));
    const street = node.unit?.street ? titleCodes(node.unit.street.title) : [];
    return [...new Set([...titleCodes(node.title), ...entries, ...street, ...limitCodes(node)])];
  }
  const isTitled = node.type === 'page' || node.layout === 'group';
  return [...(isTitled ? titleCodes(node.title) : []), ...(node.elements.length === 0 ? (['empty'] as const) : [])];
}

function titleCodes({ vi, en }: Text): readonly DesignFaultCode[] {
  if (vi.trim() === '') return ['titleMissing'];
  return en.trim() === '' ? ['englishMissing'] : [];
}

function limitCodes({ limits }: DesignField): readonly DesignFaultCode[] {
  const pairs = [
    [limits.minLength, limits.maxLength],
    [limits.minimum, limits.maximum],
    [limits.minItems, limits.maxItems],
  ];
  const isCrossed = pairs.some(([least, most]) => least !== undefined && most !== undefined && least > most);
  return isCrossed ? ['limitsCrossed'] : [];
}

function unseen(design: FormDesign): readonly DesignFault[] {
  const sometimes = new Set(placedFields(design).flatMap(({ field, gates }) => (gates.length > 0 ? [field.id] : [])));
  const placed = new Set(placedFields(design).map(({ field }) => field.id));
  const byHand = (field: DesignField) => design.requiredByHand.includes(field.path);
  return standingFields(design)
    .filter((field) =>
      placed.has(field.id) ? sometimes.has(field.id) && byHand(field) : field.required || byHand(field),
    )
    .map(({ id }) => ({ id, code: 'requiredUnseen' as const }));
}
