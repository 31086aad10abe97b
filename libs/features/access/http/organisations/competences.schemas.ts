import { listOf, localDate, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { competenceFields } from '../../domain/competence/competence';
import { competenceLevels } from '../../domain/competence/territory';
import { instant, uuid } from './organisations.schemas';

export const matter = {
  field: oneOfTexts(competenceFields),
  level: { ...oneOfTexts(competenceLevels), description: 'A body decides on its own level alone' },
  territory: text({ pattern: '^(CN|[1-9][0-9]{5})$', description: 'Six digits of GB/T 2260, such as 350200; CN for the whole' }),
};
export const dayOrNull = { anyOf: [localDate, { type: 'null' as const }], description: 'First day without it; null: no end is known' };

export const competence = namedSchema('Competence', record({ id: uuid, organisation: uuid, ...matter, from: localDate, until: dayOrNull }));
export const grantAsked = record({ ...matter, from: localDate, 'until?': dayOrNull });
export const endAsked = record({ until: localDate }, { description: 'First day without the competence' });

const change = {
  id: uuid,
  change: oneOfTexts(['grant', 'end']),
  competence: { ...uuid, description: 'Id that it has, or will have' },
  organisation: uuid, ...matter, from: localDate, until: dayOrNull,
};
export const competenceChange = namedSchema('CompetenceChange', record(change));
export const openChangeList = record({ items: listOf(namedSchema('OpenCompetenceChange', record({ ...change, by: { ...uuid, description: 'Account that proposed it' }, at: instant }))) });

export const competenceList = record({ items: listOf(competence) });
export const competentBodyList = record({ items: listOf(record({ organisation: uuid, name: texts })) });

export const matterParameters = {
  field: [matter.field, 'What is to be decided'],
  level: [matter.level, 'On which level'],
  territory: [matter.territory, 'Where'],
} as const;
