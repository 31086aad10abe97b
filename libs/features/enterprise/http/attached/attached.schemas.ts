import { flag, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { regions, revealPurposes } from '@platform/personal';
import { contactRoles, documentKinds } from '../../application/attached/contact-store';
import { evidenceKinds } from '../../domain/gaps';
import { instant, orNull, uuid } from '../plain.schemas';
import { LONGEST_DOCUMENT, LONGEST_EMAIL, LONGEST_NOTE, LONGEST_PERSON_NAME, PHONE } from './attached.dto';

const note = orNull(text({ maxLength: LONGEST_NOTE }));
export const evidenceAsked = record({ kind: oneOfTexts(evidenceKinds), file: { ...uuid, description: 'A file that the enterprise has uploaded' }, 'note?': note });
export const evidence = namedSchema('Evidence', record({ id: uuid, kind: oneOfTexts(evidenceKinds), file: { ...uuid, description: 'For /files/{id}/content' }, note: { type: ['string', 'null'] }, at: instant }));

const documentKind = orNull(oneOfTexts(documentKinds));
const given = {
  'phone?': orNull(text({ pattern: PHONE.source, maxLength: 31 })), 'email?': orNull(text({ format: 'email', maxLength: LONGEST_EMAIL })),
  'documentKind?': documentKind, 'documentNumber?': orNull(text({ maxLength: LONGEST_DOCUMENT })),
};
const personName = text({ minLength: 1, maxLength: LONGEST_PERSON_NAME, pattern: '\\S' });
export const contactAsked = record({
  role: oneOfTexts(contactRoles), name: personName, ...given, region: { ...oneOfTexts(regions), description: "Whose law names the person's rights" }, 'self?': flag({ description: 'It is the one who enters it' }),
});
export const contactChange = record({ 'role?': oneOfTexts(contactRoles), 'name?': personName, ...given }, { description: 'What is left out stays; null takes it away' });
export const contact = namedSchema('Contact', record({
  id: uuid, role: oneOfTexts(contactRoles), documentKind,
  name: { type: ['string', 'null'] }, phone: { type: ['string', 'null'] }, email: { type: ['string', 'null'] }, documentNumber: { type: ['string', 'null'] },
  erased: flag({ description: 'The person had what is kept about them deleted' }),
}, { description: 'Masked: enough to know it again' }));

export const revealAsked = record({ purpose: oneOfTexts(revealPurposes), reason: text({ minLength: 1, maxLength: LONGEST_NOTE, pattern: '\\S' }) });
export const revealed = record({ name: { type: ['string', 'null'] }, phone: { type: ['string', 'null'] }, email: { type: ['string', 'null'] }, documentNumber: { type: ['string', 'null'] } });
