import { adoptionFindings, adoptionRules } from './rules';

it('holds the rules of the domain notes, each once, in order', () => {
  expect(adoptionRules.map(({ id }) => id)).toEqual(['V1', 'V2', 'V3', 'V4', 'V5', 'V6']);
});

it('reports every rule that is broken, under its own id', () => {
  const found = adoptionFindings({ degree: 'EQV', deviations: [], deviationsSeen: false, baseDated: false, nationalYear: 2010 });
  expect(found.map(({ rule }) => rule)).toEqual(['V4', 'V5']);
});
