import { minorityOpinion } from './dissent';

it.each<[string, boolean, boolean, string | null]>([
  ['neither wants it quoted nor agrees to publication', false, false, null],
  ['wants it quoted, and took the consent back', true, false, null],
  ['agrees to publication, and does not want it quoted', false, true, null],
  ['wants it quoted and agrees', true, true, 'my words'],
])('an author who %s', (_case, mayQuote, consents, verbatim) => expect(minorityOpinion({ neutral: 'neutral', reasons: 'my words', mayQuote, consents })).toEqual({ words: 'neutral', verbatim }));
