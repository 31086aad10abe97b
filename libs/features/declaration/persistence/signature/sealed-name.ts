import type { SealedField } from '@platform/personal';
import { NAME_SALT } from '@pure/credential';
import type { SignatoryName } from '../../application/signature/signature-store';

export type NameRow = Readonly<{ id: string; person_id: string; sealed: Buffer }>;

export const namePlace = (id: string) => ({ table: 'declaration.signatory_name', row: id, column: 'sealed' });
export const fieldOf = ({ id, person_id, sealed }: NameRow): SealedField => ({ person: person_id, place: namePlace(id), sealed });

/** Salt and name as one text, since neither means anything without the other. */
export const sealedText = ({ name, salt }: SignatoryName): string => salt.toString('hex') + name;
export const nameIn = (text: string): SignatoryName => ({ salt: Buffer.from(text.slice(0, 2 * NAME_SALT), 'hex'), name: text.slice(2 * NAME_SALT) });
