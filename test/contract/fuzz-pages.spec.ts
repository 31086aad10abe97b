import { fuzz, LONGEST } from './support/fuzz/fuzz';
import { isPage } from './support/fuzz/parts';

const faults = fuzz(isPage, true);

it('no operation answers any request with a fault of ours', async () => expect(await faults()).toEqual([]), LONGEST);
