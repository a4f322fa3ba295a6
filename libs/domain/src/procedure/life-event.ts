/** Something that happens in people's lives (sự kiện trong đời) and leads them to procedures. */
export const LIFE_EVENTS = [
  'birth',
  'marriage',
  'residence',
  'home',
  'land',
  'business',
  'driving',
  'elderly',
  'benefits',
  'documents',
  'death',
] as const;
export type LifeEvent = (typeof LIFE_EVENTS)[number];
