import { useEffect, useState } from 'react';

const QUIET_MS = 400;

/** A value once it has stood still for a moment. */
export function useLater<T>(value: T): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
