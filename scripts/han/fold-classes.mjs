/** Forms that no table of the dictionaries pairs, though they are one character to a reader. */
const BY_HAND = [['汚', '污']];
const TABLES = /^(?:STCharacters|TSCharacters|TWVariants|HKVariants)/;

/**
 * Characters that stand for one another in some script or region: the closure over the character tables (every
 * candidate counts) and over the phrases of all conversions that change no words.
 *
 * @param {readonly (readonly [dictionary: string, key: string, values: string])[]} rows values separated by spaces
 * @param {Record<string, { conversionChain: string[][]; normalizationChain?: string[][] }>} configs as opencc-js has them
 * @returns {string[][]} classes of two characters and more, the representative first, ordered by it
 */
export function foldClasses(rows, configs) {
  const forest = new Forest();
  for (const [from, to] of pairs(rows, configs)) {
    const [left, right] = [[...from.normalize('NFKC')], [...to.normalize('NFKC')]];
    if (left.length === right.length) left.forEach((character, at) => forest.join(character, right[at]));
  }
  const votes = simplifiedForms(rows);
  return forest.classes()
    .map((members) => members.sort((a, b) => rank(a, votes) - rank(b, votes)))
    .sort(([a], [b]) => a.codePointAt(0) - b.codePointAt(0));
}

function* pairs(rows, configs) {
  yield* BY_HAND;
  for (const [dictionary, key, values] of rows) {
    if (TABLES.test(dictionary)) for (const value of values.split(' ')) yield [key, value];
  }
  const unworded = Object.entries(configs).filter(([name]) => !/jp|p$/.test(name)).map(([, config]) => config);
  const dictionaries = new Set(unworded.flatMap(({ conversionChain, normalizationChain = [] }) => [...normalizationChain, ...conversionChain].flat()));
  for (const dictionary of dictionaries) {
    for (const line of dictionary.split('|')) yield line.split(' ', 2);
  }
}

/** Characters to which some other character is simplified. */
function simplifiedForms(rows) {
  return new Set(rows.filter(([dictionary]) => dictionary === 'TSCharacters').map(([, , values]) => values.split(' ')[0]));
}

/** The smallest represents its class: one code unit before two (it can be packed into a token), then a simplified form, then the lowest. */
function rank(character, simplified) {
  const code = character.codePointAt(0);
  return (code > 0xffff ? 1e9 : 0) + (simplified.has(character) ? 0 : 1e7) + code;
}

class Forest {
  parents = new Map();

  root(character) {
    const parent = this.parents.get(character);
    if (parent === undefined || parent === character) return character;
    const root = this.root(parent);
    this.parents.set(character, root);
    return root;
  }

  join(one, other) {
    const [a, b] = [this.root(one), this.root(other)];
    if (a === b) return;
    this.parents.set(a, b);
    this.parents.set(b, b);
  }

  classes() {
    const groups = new Map();
    for (const character of this.parents.keys()) {
      const root = this.root(character);
      groups.set(root, [...(groups.get(root) ?? []), character]);
    }
    return [...groups.values()];
  }
}
