import type { PersonalFields } from '@platform/personal';
import type { Place } from '@platform/sealing';

export const addressPlace = (row: string): Place => ({ table: 'notice.follow', row, column: 'address' });

/** The same for an address however its letters are written. */
export const addressMark = (fields: PersonalFields, email: string): Buffer => fields.mark(`follow ${email.trim().normalize('NFKC').toLowerCase()}`);
