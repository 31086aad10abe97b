import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useMe } from '../session/me';
import { entriesOf } from './entries';

/** The first workspace of the person. */
export function Home(): ReactNode {
  const me = useMe().data ?? null;
  const first = me === null ? undefined : entriesOf(me)[0];
  return first === undefined ? null : <Navigate to={`/${first.path}`} replace />;
}
