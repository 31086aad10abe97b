import { type RefObject, useEffect, useRef } from 'react';

/** A heading to which the keyboard is led when what was pressed has gone with a change of what stands below it. */
export function useLedOn(standing: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(standing);
  useEffect(() => {
    if (before.current !== standing && document.activeElement === document.body) heading.current?.focus();
    before.current = standing;
  }, [standing]);
  return heading;
}
