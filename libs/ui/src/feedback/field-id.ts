/** The id of the control for a JSON pointer: `/child/fullName` → `field-child-fullName`. */
export function fieldId(pointer: string): string {
  return `field${pointer.replaceAll(/[^A-Za-z0-9_]+/g, '-')}`;
}
