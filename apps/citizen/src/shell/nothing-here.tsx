import { Button } from '@mantine/core';
import { EmptyState, PageHeader } from '@mot-cua/ui';
import { Link } from 'react-router';

interface NothingHereProps {
  readonly title: string;
  readonly why: string;
  readonly children: string;
  readonly way: { readonly to: string; readonly words: string };
}

/** A page for an address that leads to nothing: what that may mean, and where to go on. */
export function NothingHere({ title, why, children, way }: NothingHereProps) {
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        title={why}
        action={
          <Button component={Link} to={way.to}>
            {way.words}
          </Button>
        }
      >
        {children}
      </EmptyState>
    </>
  );
}
