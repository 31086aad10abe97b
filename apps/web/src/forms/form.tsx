import { type ReactNode, useId } from 'react';
import { FormPrefix } from './field-id';

type Props = Readonly<{ submit: string; isBusy: boolean; onSubmit: () => void; children: ReactNode; more?: ReactNode }>;

/** A form with one button that does what it says. The server judges what was typed, the browser does not. */
export function Form({ submit, isBusy, onSubmit, children, more }: Props): ReactNode {
  const prefix = useId();
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation(); // a question that this form asks is a form of its own
        if (!isBusy) onSubmit();
      }}
    >
      <FormPrefix value={prefix}>{children}</FormPrefix>
      <div className="btns"><button className="btn" type="submit" aria-disabled={isBusy}>{submit}</button>{more}</div>
    </form>
  );
}
