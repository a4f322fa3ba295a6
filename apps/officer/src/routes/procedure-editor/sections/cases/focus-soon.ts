import { focusField } from '@mot-cua/ui';

/** Puts the focus into a field that is not drawn yet. */
export function focusSoon(pointer: string): void {
  requestAnimationFrame(() => focusField(pointer));
}
