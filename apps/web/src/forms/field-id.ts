import { createContext, useContext } from 'react';

/** What comes before the names of fields in their ids: two forms on one page may ask for the same thing. */
export const FormPrefix = createContext('');

/** The id of a field of the form around; also where the summary of faults leads. */
export const useFieldId = (): ((name: string) => string) => {
  const prefix = useContext(FormPrefix);
  return (name) => `${prefix}${name}`;
};
