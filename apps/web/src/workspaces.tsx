import { type ReactNode, Suspense } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { entries } from './shell/entries';
import { Frame } from './shell/frame';
import { Home } from './shell/home';
import { NotFound } from './shell/not-found';
import { Waiting } from './shell/waiting';

const router = createBrowserRouter(
  [
    {
      element: <Frame />,
      children: [
        { index: true, element: <Home /> },
        { path: 'sign-in', element: <Home /> },
        ...entries.map(({ path, page: Page }) => ({ path, element: <Suspense fallback={<Waiting />}><Page /></Suspense> })),
        { path: '*', element: <NotFound /> },
      ],
    },
  ],
  { basename: '/app' },
);

/** All workspaces; each is loaded when it is first opened. */
export function Workspaces(): ReactNode {
  return <RouterProvider router={router} />;
}
