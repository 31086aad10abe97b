import type { Reader } from '../row-draft';

const PROCEDURE = /^[a-z][a-z0-9-]{0,59}$/;

/** From when an edition must be followed under one procedure. The procedure is a key whose text the locale files hold. */
export const readTransition: Reader = (fields, draft) => {
  const named = draft.requiredDocument('number');
  const procedure = fields.required('procedure');
  const startsOn = fields.requiredDate('from');
  const source = draft.source();
  if (procedure !== undefined && !PROCEDURE.test(procedure)) fields.fault('procedure', 'CODE_INVALID', { value: procedure });
  if (!named || procedure === undefined || !startsOn || !source) return;
  draft.add('transition', { document: named.document.key, procedure, startsOn, ...source.sourced });
};
