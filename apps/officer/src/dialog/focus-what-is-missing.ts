/** Moves to the first place of a dialog that is still to be written: it may have scrolled out of sight. */
export function focusWhatIsMissing(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[data-autofocus]')?.focus();
}
