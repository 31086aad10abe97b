import { listEnvelope, listOf, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { memberRoles } from '@platform/permissions';
import { instant, uuid } from './organisations/organisations.schemas';

export const scopes = { anyOf: [listOf(text({ maxLength: 100 })), { type: 'null' as const }], description: 'Actions; null: all that the role may' };
export const role = oneOfTexts(memberRoles);

const membership = { id: uuid, account: uuid, role, scopes };

const offered = { ...listOf(text({ maxLength: 100 })), description: 'Actions that one can leave to this member; empty: nobody changes the own part, nor that of a member who may more' };

export const member = namedSchema('Member', record({ ...membership, name: text(), email: text(), since: instant, offered }));
export const memberList = listEnvelope(member);
export const changedMember = namedSchema('ChangedMember', record(membership));
export const delegateBody = record({ scopes });
