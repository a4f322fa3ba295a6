import type { Role } from '@mot-cua/domain';
import { createQueryClient } from '@mot-cua/ui';
import { createMemoryRouter } from 'react-router';
import { PATHS } from '../../shell/paths';
import { inboxViewPath, savedViewPath } from './inbox-search';
import { openUsual } from './open-usual';

const SAVED = {
  ...{ id: '0b6a3c2e-6f1d-4a52-9e0e-0f1f2a3b4c5d', name: 'Khai sinh', revision: 1 },
  question: { view: 'all', q: 'khai sinh' },
} as const;

const arranged = (defaultView: string | null) => () => Response.json({ defaultView, columns: [], revision: 0 });

/** The API, whose answer about the arrangement comes only when it is let through. */
function theNetwork(role: Role, setting: () => Response) {
  let letThrough = () => {};
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input));
    if (pathname.endsWith('/session')) {
      return Response.json({ account: { roles: [role] }, csrfToken: 'token', expiresAt: null });
    }
    if (pathname.endsWith('/views')) return Response.json({ items: [SAVED] });
    await through;
    return setting();
  });
  return () => letThrough();
}

function theConsole() {
  return createMemoryRouter([
    { path: PATHS.home },
    { path: PATHS.inbox, loader: openUsual(createQueryClient()), children: [{ path: PATHS.inboxDossier }] },
    { path: PATHS.lookUp },
  ]);
}

const placeOf = ({ state }: ReturnType<typeof theConsole>) => `${state.location.pathname}${state.location.search}`;

describe('an inbox whose address names no view', () => {
  afterEach(() => jest.restoreAllMocks());

  it('opens with what waits for the role, in the place of its address', async () => {
    theNetwork('leader', arranged(null))();
    const router = theConsole();
    await router.navigate(PATHS.inbox);
    expect(placeOf(router)).toBe(inboxViewPath('toApprove'));
  });

  it('opens with the view that the officer has saved and chosen, beside the dossier that was asked for', async () => {
    theNetwork('leader', arranged(SAVED.id))();
    const router = theConsole();
    await router.navigate(`${PATHS.inbox}/7`);
    expect(placeOf(router)).toBe(savedViewPath(SAVED).replace(PATHS.inbox, `${PATHS.inbox}/7`));
  });

  it('does not call anybody back who has gone elsewhere meanwhile', async () => {
    const answer = theNetwork('leader', arranged(null));
    const router = theConsole();
    const opening = router.navigate(PATHS.inbox);
    await router.navigate(PATHS.lookUp);
    answer();
    await opening;
    expect(placeOf(router)).toBe(PATHS.lookUp);
  });

  it('opens all the same when the arrangement cannot be read', async () => {
    const refused = () => Response.json({ code: 'forbidden', status: 403, title: 'No' }, { status: 403 });
    theNetwork('counterOfficer', refused)();
    const router = theConsole();
    await router.navigate(PATHS.inbox);
    expect(placeOf(router)).toBe(inboxViewPath('toReceive'));
  });
});
