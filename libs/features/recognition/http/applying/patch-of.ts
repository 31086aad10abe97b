import type { ApplicationPatch } from '../../application/applying/write-application';
import type { ApplicationBody } from './applying.dto';

/** Only what is there; null stays null. */
const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };

const trimmed = (text: string | null | undefined): string | null | undefined => text?.trim() ?? text;

export function patchOf({ paper, code, level, scope, association, permitKind, name, permitNumber, birthDate, certificateNumber, issuedOn, degree, years, employer }: ApplicationBody): ApplicationPatch {
  return {
    answers: given({ paper, code, level, scope: trimmed(scope), association: trimmed(association) }),
    ...(permitKind !== undefined && { permitKind }),
    texts: given({ name, permit_number: permitNumber, birth_date: birthDate, certificate_number: certificateNumber }),
    background: given({ issuedOn, degree, years, employer: trimmed(employer) }),
  };
}
