import type { UnitLevel } from '../../administrative-unit/administrative-unit';
import type { Text } from '../../text/text';
import type { FieldKind, LimitName } from './field-kinds';
import type { Json } from './json';

/** An element is seen only while (`show`), or is not seen while (`hide`), the answer to a choice is one of the values. */
export interface ShownWhen {
  readonly effect: 'show' | 'hide';
  /** Path of the choice, `requester.relationship`. */
  readonly path: string;
  readonly values: readonly string[];
}

export interface DesignChoice {
  readonly value: string;
  readonly title: Text;
  /** Keywords of the entry that the designer does not know. */
  readonly more: Json;
}

/** The line for house and street of an address. */
export interface DesignStreet {
  readonly title: Text;
  /** Must be given with the unit. */
  readonly required: boolean;
  /** Keywords of its schema beside the title. */
  readonly more: Json;
}

/** What a picker of administrative units asks for. */
export interface DesignUnit {
  readonly level: Exclude<UnitLevel, 'district'>;
  /** Absent: the unit alone. */
  readonly street?: DesignStreet;
}

interface Placed {
  /** Name of the element within its design; the form does not hold it. */
  readonly id: string;
  readonly when?: ShownWhen;
  /** A rule that the designer cannot express, as it was written. */
  readonly rule?: unknown;
}

/** A field (mục) of the form: one answer, the rows of a table, or a section shown as one. */
export interface DesignField extends Placed {
  readonly type: 'field';
  readonly kind: FieldKind;
  /** `child.fullName`: where the answer is kept. Within rows and sections the bare name. */
  readonly path: string;
  readonly title: Text;
  readonly hint: Text;
  /** Must be answered whenever it is shown. */
  readonly required: boolean;
  readonly prefill?: string;
  readonly limits: Readonly<Partial<Record<LimitName, number>>>;
  readonly choices: readonly DesignChoice[];
  /** Of the kind `administrativeUnit`, and of no other. */
  readonly unit?: DesignUnit;
  /** The fields of each row, or of the section. */
  readonly fields: readonly DesignField[];
  /** Of rows and sections: the object that holds the fields, as far as the designer does not know it. */
  readonly inner: InnerObject;
  /** Keywords of its schema that the designer does not know. */
  readonly more: Json;
  /** Keywords of its control that the designer does not know. */
  readonly control: Json;
}

export interface InnerObject {
  readonly more: Json;
  /** Required names that no field bears. */
  readonly required: readonly string[];
}

/** Elements under a title, or one under another or beside one another without. */
export interface DesignGroup extends Placed {
  readonly type: 'group';
  readonly layout: 'group' | 'vertical' | 'horizontal';
  readonly title: Text;
  readonly elements: readonly DesignElement[];
  readonly more: Json;
}

/** The place at which one of the procedure's papers is attached; it has no answer. */
export interface DesignPaper extends Placed {
  readonly type: 'paper';
  /** Code of the paper; `''` while none is chosen. */
  readonly paper: string;
  /** Keywords of the element that the designer does not know. */
  readonly more: Json;
}

/** What can wait for an answer to be shown. */
export type GatedElement = DesignField | DesignGroup | DesignPaper;

/** An element of the UI schema that the designer does not know, carried along. */
export interface WrittenElement {
  readonly type: 'asWritten';
  readonly id: string;
  readonly element: Json;
}

export type DesignElement = GatedElement | WrittenElement;

/** One step of the form on a phone. */
export interface DesignPage {
  readonly type: 'page';
  readonly id: string;
  readonly title: Text;
  readonly elements: readonly DesignElement[];
  readonly more: Json;
}

export type DesignNode = DesignPage | DesignElement;

/** An object of the answers that holds fields standing anywhere on the screen, `child` for `child.fullName`; `''` is the whole form. */
export interface DesignSection {
  readonly path: string;
  readonly title: Text;
  readonly hint: Text;
  /** Keywords that the designer does not know, `additionalProperties` and conditions of the section among them. */
  readonly more: Json;
  /** Properties whose names no path can hold. */
  readonly others: Json;
  /** Its fields are listed as required in the section, and the section is required when they are shown. */
  readonly asWhole: boolean;
  /** Nobody must fill it in; whoever begins must answer its required fields. */
  readonly mayBeLeftOut: boolean;
}

/** An `if`/`then` of the form as it was written. */
export interface WrittenCondition {
  readonly json: unknown;
  /** It says something else than that a shown field is required: it is kept whatever the designer does. */
  readonly byHand: boolean;
}

/** A form as the designer edits it: what it can express in its own words, all the rest as it was written. */
export interface FormDesign {
  readonly pages: readonly DesignPage[];
  /** Fields of the schema that stand on no page. */
  readonly unshown: readonly DesignField[];
  readonly sections: readonly DesignSection[];
  /** Paths in the order of the schema, which need not be that of the screen; a new or moved field is not listed. */
  readonly order: readonly string[];
  readonly conditions: readonly WrittenCondition[];
  /** Paths that the schema requires although the designer would not. */
  readonly requiredByHand: readonly string[];
  /** Keywords of the UI schema that the designer does not know. */
  readonly more: Json;
  /** Number of the next new element. */
  readonly nextId: number;
}
