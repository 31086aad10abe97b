import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { type ScriptName, scriptNames } from '@ui';

type Script = Readonly<{ text: string; address: string }>;

/** The scripts that a page may bring along but never needs, each with the address that changes with it. */
export class Scripts {
  private readonly byName: ReadonlyMap<string, Script>;

  constructor(texts: Readonly<Record<ScriptName, string>>) {
    this.byName = new Map(Object.entries(texts).map(([name, text]) => [name, { text, address: `/assets/scripts/${name}.${hashOf(text)}.js` }]));
  }

  static read(): Scripts {
    const folder = path.join(projectRoot(), 'libs', 'ui', 'scripts');
    const texts = scriptNames.map((name) => [name, readFileSync(path.join(folder, `${name}.js`), 'utf8')]);
    return new Scripts(Object.fromEntries(texts) as Record<ScriptName, string>);
  }

  /** By their names. */
  get addresses(): Readonly<Record<ScriptName, string>> {
    return Object.fromEntries([...this.byName].map(([name, { address }]) => [name, address])) as Record<ScriptName, string>;
  }

  /** Null where no script has this address. */
  at(address: string): string | null {
    return [...this.byName.values()].find((script) => script.address === address)?.text ?? null;
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
