import type { DeclarationDocument } from '@pure/credential';
import { ok, refuse, type Result } from '@pure/kernel';
import { documentOf, type Incomplete } from '../../domain/document';
import { stateAfter } from '../../domain/states';
import type { OwnDeclaration } from '../drafts/draft-store';
import { type PublishedState, publishedStates } from '../published-declarations';
import type { Sound } from './prepare-publication';

/** `state`: where it stands, in which the act is not possible. */
export type StateRefusal = Readonly<{ code: 'DECLARATION_STATE'; state: string }>;
/** `commitment`: to the name of who signs. */
export type Numbered = Readonly<{ number: string; commitment: string | null }>;

/** A sound draft as the version that comes after the last one, under a number that is its own. */
export function nextVersion({ published }: OwnDeclaration, { draft, enterprise, today, notices, registered }: Sound, { number, commitment }: Numbered): Result<DeclarationDocument, Incomplete> {
  const { number: declarer, name, uscc, ubn, example } = enterprise;
  return documentOf(draft, {
    number, version: published + 1, on: today, notices, registered, example, commitment,
    declarer: { number: declarer, name: { ...name }, ...(uscc !== null && { uscc }), ...(ubn !== null && { ubn }) },
  });
}

/** Where a declaration stands with its next version. */
export function stateOnceMore({ state }: OwnDeclaration): Result<PublishedState, StateRefusal> {
  const after = state === 'draft' ? 'in_force' : stateAfter(state, 'amend');
  const next = publishedStates.find((one) => one === after);
  return next ? ok(next) : refuse({ code: 'DECLARATION_STATE', state });
}
