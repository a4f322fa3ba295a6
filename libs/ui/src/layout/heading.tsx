import { createContext, use, type ComponentProps } from 'react';

const Above = createContext(0);

/** How many levels of headings stand above what is drawn within: a page that is drawn inside another begins below the other's. */
export const HeadingsAbove = Above.Provider;

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

interface HeadingProps extends ComponentProps<'h1'> {
  /** In the page that it belongs to. */
  readonly level: 1 | 2 | 3;
}

/** A heading at its level in the page that is on the screen. */
export function Heading({ level, ...props }: HeadingProps) {
  const Tag = TAGS[use(Above) + level - 1] ?? 'h6';
  return <Tag {...props} />;
}
