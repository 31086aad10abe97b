import { driftOf, type BaseEdition } from './drift';

const edition = (year: number, status: BaseEdition['status'], document = 'edition'): BaseEdition => ({ key: `IEC62031:${year}`, year, status, document });
const adopted = edition(2018, 'replaced');

it.each<[string, BaseEdition, BaseEdition[], number | undefined]>([
  ['a newer edition is in force', adopted, [adopted, edition(2026, 'in_force')], 2026],
  ['the adopted edition is the newest in force', edition(2018, 'in_force'), [edition(2008, 'replaced'), edition(2018, 'in_force')], undefined],
  ['the newer edition is not in force yet', adopted, [edition(2026, 'upcoming')], undefined],
  ['two newer ones: the newest', adopted, [edition(2020, 'in_force'), edition(2026, 'in_force')], 2026],
  ['a draft', adopted, [edition(2026, 'draft', 'draft')], undefined],
  ['an amendment of the same edition', adopted, [edition(2018, 'in_force', 'amendment')], undefined],
  ['an undated base', { ...adopted, year: undefined }, [edition(2026, 'in_force')], undefined],
])('%s', (_, base, family, expected) => expect(driftOf(base, family)?.year).toBe(expected));
