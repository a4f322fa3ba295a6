import { UiProvider } from '@mot-cua/ui';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { router } from './shell/router';
import './shell/citizen.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <UiProvider>
    <RouterProvider router={router} />
  </UiProvider>,
);
