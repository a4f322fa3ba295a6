import type { MantineColorsTuple } from '@mantine/core';

/** The portal's colours. Every text colour here reaches 4.5:1 on paper and on white; gold never carries text. */
export const COLOURS = {
  paper: '#FBF9F5',
  ink: '#1B1F2A',
  quiet: '#5B5A57',
  lacquer: '#9F1D20',
  gold: '#B9812B',
  jade: '#1F7A5C',
  amber: '#B45309',
  crimson: '#B3261E',
  river: '#1D4E89',
  line: '#E6DFD3',
  field: '#8A8275',
} as const;

/** How much of the colour each of Mantine's ten shades holds: mixed with white up to the seventh, with black after it. */
const TINTS = [0.06, 0.13, 0.26, 0.42, 0.6, 0.8, 1] as const;
const DARKER = [0.86, 0.72, 0.58] as const;

/** Ten shades around a colour, which itself stands at index 6. */
export function shadesOf(hex: string): MantineColorsTuple {
  const [t0, t1, t2, t3, t4, t5, t6] = TINTS.map((share) => mix(hex, 255, share));
  const [d0, d1, d2] = DARKER.map((share) => mix(hex, 0, share));
  const fill = hex;
  return [
    t0 ?? fill,
    t1 ?? fill,
    t2 ?? fill,
    t3 ?? fill,
    t4 ?? fill,
    t5 ?? fill,
    t6 ?? fill,
    d0 ?? fill,
    d1 ?? fill,
    d2 ?? fill,
  ];
}

function mix(hex: string, other: number, share: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) * share + other * (1 - share));
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
