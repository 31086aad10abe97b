import { fuzz, LONGEST } from './support/fuzz/fuzz';
import { isOfPeople, isPage } from './support/fuzz/parts';

const faults = fuzz((operation) => isOfPeople(operation) && !isPage(operation), false);

it('no operation answers any request with a fault of ours', async () => expect(await faults()).toEqual([]), LONGEST);
