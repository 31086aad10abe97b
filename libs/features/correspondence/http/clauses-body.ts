import { editionBody, sourceBody } from '@features/catalogue';
import type { ClausesView } from '../application/clauses/read-clauses';

export const clausesBody = ({ edition, chosen, clauses, elsewhere }: ClausesView) => ({
  edition: editionBody(edition),
  chosen,
  items: clauses.map(({ source, ...clause }) => ({ ...clause, source: sourceBody(source) })),
  elsewhere,
});
