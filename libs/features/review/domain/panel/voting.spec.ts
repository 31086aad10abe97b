import { currentRules } from './rules';
import { decided, fitVote, type Vote } from './voting';

it.each<[string, number, number, number, number, string, string]>([
  ['all of three for it', 3, 3, 0, 0, 'agreed', 'majority'],
  ['two of three for it, one objects', 3, 2, 0, 1, 'not-agreed', 'too-many-objections'],
  ['two of three for it, one wants changes', 3, 2, 1, 0, 'agreed', 'majority'],
  ['four of five for it, one objects', 5, 4, 0, 1, 'agreed', 'majority'],
  ['three of five for it', 5, 3, 1, 1, 'not-agreed', 'no-majority'],
  ['three of five want changes', 5, 2, 3, 0, 'changes-requested', 'no-majority'],
  ['as many for it as not', 5, 2, 1, 1, 'not-agreed', 'tie'],
  ['as many for it as want changes', 5, 2, 2, 0, 'not-agreed', 'tie'],
  ['too few voted', 5, 3, 0, 0, 'not-agreed', 'no-quorum'],
  ['nobody voted', 5, 0, 0, 0, 'not-agreed', 'no-quorum'],
  ['all object', 3, 0, 0, 3, 'not-agreed', 'no-majority'],
])('%s', (_case, seats, agree, requestChanges, object, outcome, basis) => expect(decided({ seats, agree, requestChanges, object }, currentRules)).toEqual({ outcome, basis }));

it.each<[Vote, string | null, boolean]>([['agree', null, true], ['object', null, false], ['object', ' ', false], ['request-changes', null, false], ['object', 'why', true]])('%s because %p', (vote, reasons, fits) => expect(fitVote(vote, reasons).ok).toBe(fits));
