export * from './design-faults';
export * from './design-history';
export * from './duplicate-element';
export * from './edit';
export * from './edit-properties';
export { addElement, moveElement, removeElement, type NewElement } from './edit-structure';
export * from './field-kinds';
export * from './field-names';
export * from './form-design';
export * from './form-faults';
export { isNamedByHand } from './hand-written';
export { emptyDesign, NEW_TITLES } from './new-form';
export * from './paths';
export * from './read-form';
export * from './references';
export {
  canHoldElements,
  childrenOf,
  isGated,
  nodeAt,
  nodesOf,
  pathsOf,
  placedFields,
  placeOf,
  placesOfPapers,
  standingFieldAt,
  standingFields,
  UNSHOWN,
  type Place,
  type PlacedField,
} from './tree';
export { choicesByPath, hasCircle, Visibilities, type Condition, type Visibility } from './visibility';
export * from './write-form';
export { NEW_STREET } from './unit-field';
export { hasOnlyNewKeywords, writtenSchema } from './written-field';
