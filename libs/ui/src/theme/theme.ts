import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import { COLOURS, shadesOf } from './colours';
import { findOptions } from './find-options';

const FONT = "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, sans-serif";

/** One theme for both apps. Line heights leave room for stacked diacritics (Ế, Ộ, Ữ). */
export const theme = createTheme({
  primaryColor: 'lacquer',
  primaryShade: 6,
  black: COLOURS.ink,
  white: '#FFFFFF',
  colors: {
    lacquer: shadesOf(COLOURS.lacquer),
    gold: shadesOf(COLOURS.gold),
    jade: shadesOf(COLOURS.jade),
    amber: shadesOf(COLOURS.amber),
    crimson: shadesOf(COLOURS.crimson),
    river: shadesOf(COLOURS.river),
    stone: shadesOf(COLOURS.quiet),
  },
  fontFamily: FONT,
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.55', xl: '1.45' },
  headings: {
    fontFamily: FONT,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.3' },
      h2: { fontSize: '1.375rem', lineHeight: '1.4' },
      h3: { fontSize: '1.125rem', lineHeight: '1.5' },
      h4: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '20px' },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' }, styles: { label: { lineHeight: 1.5 } } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    PasswordInput: {
      defaultProps: { size: 'md' },
      styles: { visibilityToggle: { width: '2.5rem', height: '2.5rem' } },
    },
    Select: {
      // The list of options scrolls by itself: a box around it would be one that the keyboard cannot reach.
      defaultProps: { size: 'md', withScrollArea: false, openOnFocus: false, filter: findOptions },
      styles: { options: { maxHeight: '16rem', overflowY: 'auto' } },
    },
    // A list may hold nothing but options, so what says that none fits is one too, and cannot be chosen.
    ComboboxEmpty: { defaultProps: { role: 'option', 'aria-disabled': true, 'aria-selected': false } },
    MultiSelect: { defaultProps: { filter: findOptions } },
    Autocomplete: { defaultProps: { filter: findOptions } },
    TagsInput: { defaultProps: { filter: findOptions } },
    NumberInput: { defaultProps: { size: 'md' } },
    // Its place for the first focus is no entry of a menu; the focus goes to the first entry instead.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Anchor: { defaultProps: { c: 'river.6', underline: 'always' } },
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'lg',
        closeButtonProps: { 'aria-label': 'Đóng · Close', size: '2.75rem' },
      },
      styles: { title: { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.5 } },
    },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Đóng · Close' } },
      styles: { description: { color: 'var(--mc-quiet)' } },
    },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: false } } },
  },
});

/** Mantine's own variables in our colours; its greys are too faint for small text. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mc-paper': COLOURS.paper,
    '--mc-ink': COLOURS.ink,
    '--mc-quiet': COLOURS.quiet,
    '--mc-line': COLOURS.line,
    '--mc-field': COLOURS.field,
    '--mc-gold': COLOURS.gold,
    '--mc-lacquer': COLOURS.lacquer,
    '--mc-river': COLOURS.river,
    '--mc-reading': '45rem',
    '--mc-wide': '75rem',
  },
  light: {
    '--mantine-color-body': COLOURS.paper,
    '--mantine-color-text': COLOURS.ink,
    '--mantine-color-dimmed': COLOURS.quiet,
    '--mantine-color-error': COLOURS.crimson,
    '--mantine-color-placeholder': '#6E6A63',
    '--mantine-color-anchor': COLOURS.river,
    '--mantine-color-default-border': COLOURS.line,
  },
  dark: {},
});
