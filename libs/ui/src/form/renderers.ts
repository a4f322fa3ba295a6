import {
  and,
  formatIs,
  isBooleanControl,
  isControl,
  isEnumControl,
  isOneOfEnumControl,
  isObjectControl,
  or,
  rankWith,
  schemaMatches,
  schemaTypeIs,
  uiTypeIs,
  type JsonFormsRendererRegistryEntry,
} from '@jsonforms/core';
import { isUnitField, PAPER_ELEMENT } from '@mot-cua/domain';
import { ChoiceField } from './controls/choice-control';
import { ClockField } from './controls/clock-control';
import { ConsentField } from './controls/consent-control';
import { DateField } from './controls/date-control';
import { Group, Horizontal, Vertical } from './controls/layouts';
import { NumberField } from './controls/number-control';
import { PaperPlace } from './controls/paper-place';
import { RowsField } from './controls/rows-control';
import { SectionField } from './controls/section-control';
import { TextField } from './controls/text-control';
import { UnitField } from './controls/unit-control';

const isNumeric = or(schemaTypeIs('number'), schemaTypeIs('integer'));

/** Which of our fields shows which part of a form; the highest rank wins. */
export const RENDERERS: JsonFormsRendererRegistryEntry[] = [
  { tester: rankWith(1, isControl), renderer: TextField },
  { tester: rankWith(2, and(isControl, isNumeric)), renderer: NumberField },
  { tester: rankWith(6, isBooleanControl), renderer: ConsentField },
  { tester: rankWith(3, and(isControl, formatIs('date'))), renderer: DateField },
  { tester: rankWith(3, and(isControl, formatIs('clockTime'))), renderer: ClockField },
  { tester: rankWith(4, or(isEnumControl, isOneOfEnumControl)), renderer: ChoiceField },
  { tester: rankWith(5, isObjectControl), renderer: SectionField },
  { tester: rankWith(7, and(uiTypeIs('Control'), schemaMatches(isUnitField))), renderer: UnitField },
  { tester: rankWith(5, and(uiTypeIs('Control'), schemaTypeIs('array'))), renderer: RowsField },
  { tester: rankWith(1, uiTypeIs('VerticalLayout')), renderer: Vertical },
  { tester: rankWith(1, uiTypeIs('HorizontalLayout')), renderer: Horizontal },
  { tester: rankWith(1, uiTypeIs('Group')), renderer: Group },
  { tester: rankWith(1, uiTypeIs(PAPER_ELEMENT)), renderer: PaperPlace },
];
