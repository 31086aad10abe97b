import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

/** A question above the page that must be answered first: the browser's own dialog, which keeps the keyboard inside. It stands outside the form that asks. */
export function Ask({ title, children, onClose }: Readonly<{ title: ReactNode; children: ReactNode; onClose?: () => void }>): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close(); // while it still stands in the page, so that the keyboard goes back to where it was
  }, []);
  return createPortal(
    <dialog ref={dialog} className="ask" aria-labelledby={id} onCancel={(event) => { event.preventDefault(); onClose?.(); }}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  );
}
