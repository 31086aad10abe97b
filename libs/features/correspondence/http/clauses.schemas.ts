import { editionSchema, sourceSchema } from '@features/catalogue';
import { flag, integer, listOf, namedSchema, record, text, texts } from '@platform/http';
import { chosen, orNull } from './correspondence.schemas';

const clause = namedSchema('Clause', record({
  number: text({ description: 'As printed; clauses come in the order of reading' }),
  title: texts,
  abstract: { ...texts, description: 'What the clause deals with, in words of the compiler; never text of the standard' },
  annex: flag(),
  depth: integer({ minimum: 0, description: '0 at the top' }),
  parent: orNull(text({ description: 'Number of the clause above' })),
  requirements: listOf(text({ description: 'Id of a requirement that says that it stands here' })),
  source: sourceSchema,
}));

export const clauses = namedSchema('Clauses', record({
  edition: editionSchema,
  chosen,
  items: listOf(clause),
  elsewhere: { ...listOf(text()), description: 'Ids of requirements that name no clause on record' },
}));
