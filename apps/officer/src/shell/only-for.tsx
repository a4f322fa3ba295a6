import { Button } from '@mantine/core';
import type { Role } from '@mot-cua/domain';
import { EmptyState, ROLE_WORDS, useText } from '@mot-cua/ui';
import { Link, Outlet } from 'react-router';
import { useRoles } from '../session/officer';
import { PATHS } from './paths';
import { usePageTitle } from './use-page-title';

/** Shows the pages below to some roles and tells everybody else whose they are. The API asks again. */
export function OnlyFor({ roles }: { readonly roles: readonly Role[] }) {
  const own = useRoles();
  return roles.some((role) => own.includes(role)) ? <Outlet /> : <NotYours roles={roles} />;
}

function NotYours({ roles }: { readonly roles: readonly Role[] }) {
  const say = useText();
  const title = say({ vi: 'Trang này của vai trò khác', en: 'This page belongs to another role' });
  usePageTitle(title);
  const theirs = roles.map((role) => say(ROLE_WORDS[role])).join(', ');
  return (
    <EmptyState
      isPage
      title={title}
      action={
        <Button component={Link} to={PATHS.home}>
          {say({ vi: 'Về trang của bạn', en: 'Go to your page' })}
        </Button>
      }
    >
      {say({ vi: 'Dành cho: {{theirs}}.', en: 'It is for: {{theirs}}.' }, { theirs })}
    </EmptyState>
  );
}
