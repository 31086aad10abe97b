import { scriptCharacters } from './script-characters';

it.each(['厦', '门', '电', '国', '设'])('%s is simplified writing alone', (character) => expect([scriptCharacters.simplified.has(character), scriptCharacters.traditional.has(character)]).toEqual([true, false]));

it.each(['廈', '門', '電', '國', '設'])('%s is traditional writing alone', (character) => expect([scriptCharacters.simplified.has(character), scriptCharacters.traditional.has(character)]).toEqual([false, true]));

it.each(['台', '里', '中', '光', 'A', '（'])('%s is either', (character) => expect([scriptCharacters.simplified.has(character), scriptCharacters.traditional.has(character)]).toEqual([false, false]));
