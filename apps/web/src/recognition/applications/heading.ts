import { type RefObject, useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

/** The heading of a page to which somebody went on by what they pressed: the keyboard is led there, once there is something to read. */
export function useArrived(page: string | undefined): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isMove = useNavigationType() !== 'POP';
  useEffect(() => {
    if (isMove && page !== undefined) heading.current?.focus();
  }, [isMove, page]);
  return heading;
}
