import { createQueryClient, UiProvider } from '@mot-cua/ui';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { isProblem } from './api/is-problem';
import { askAgainWhoIsSignedIn } from './session/session.queries';
import { createRouter } from './shell/router';

export function App() {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(() => createRouter(queryClient));
  useEffect(() => {
    const whenRefused = (event: { type: string; action?: { type: string; error?: unknown } }) => {
      if (event.type === 'updated' && event.action?.type === 'error' && isProblem(event.action.error, 'notSignedIn')) {
        askAgainWhoIsSignedIn(queryClient);
      }
    };
    const stops = [
      queryClient.getQueryCache().subscribe(whenRefused),
      queryClient.getMutationCache().subscribe(whenRefused),
    ];
    return () => stops.forEach((stop) => stop());
  }, [queryClient]);
  return (
    <UiProvider queryClient={queryClient}>
      <RouterProvider router={router} />
    </UiProvider>
  );
}
