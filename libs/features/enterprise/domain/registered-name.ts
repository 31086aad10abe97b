import { ok, refuse, type Result } from '@pure/kernel';
import { isInTaiwan, isOnMainland, type NameScript, nameScripts, type RegisteredName, type Subject } from './enterprise';

/** Characters that only simplified writing has, and those that only traditional writing has. */
export type ScriptCharacters = Readonly<{ simplified: ReadonlySet<string>; traditional: ReadonlySet<string> }>;

export type NameRefusal =
  | Readonly<{ code: 'ENTERPRISE_NAME_MISSING' }>
  /** `field`: the script of the field; `characters`: those that do not belong there. */
  | Readonly<{ code: 'NAME_SCRIPT'; field: NameScript; characters: string }>
  /** Both writings in one field, none of them the field's alone. */
  | Readonly<{ code: 'NAME_MIXED_SCRIPTS'; field: NameScript; characters: string }>;

/** Letters besides Chinese characters that names of both sides have; a letter that only looks like one is another company. */
const FOREIGN = /[\p{L}\p{M}](?<![\p{Script=Han}\p{Script=Latin}])/u;
const HAN = /\p{Script=Han}/u;

/** The names without what is around them, empty ones left out. */
export function trimmedName(name: RegisteredName): RegisteredName {
  return Object.fromEntries(nameScripts.flatMap((script) => {
    const text = name[script]?.normalize('NFC').replace(/\s+/gu, ' ').trim();
    return text ? [[script, text] as const] : [];
  }));
}

/** A name is kept as it is registered: each field takes one way of writing, and says which characters are of the other. */
export function checkName(name: RegisteredName, { simplified, traditional }: ScriptCharacters): Result<RegisteredName, NameRefusal> {
  if (nameScripts.every((script) => !name[script])) return refuse({ code: 'ENTERPRISE_NAME_MISSING' });
  for (const script of nameScripts) {
    const signs = [...new Set(name[script] ?? '')];
    const [ofSimplified, ofTraditional] = [signs.filter((sign) => simplified.has(sign)), signs.filter((sign) => traditional.has(sign))];
    const foreign = signs.filter((sign) => FOREIGN.test(sign));
    if (script === 'en') foreign.push(...signs.filter((sign) => HAN.test(sign)));
    if (script !== 'en' && ofSimplified.length > 0 && ofTraditional.length > 0) {
      return refuse({ code: 'NAME_MIXED_SCRIPTS', field: script, characters: (script === 'zh-Hans' ? ofTraditional : ofSimplified).join('') });
    }
    const strange = [...(script === 'zh-Hans' ? ofTraditional : script === 'zh-Hant' ? ofSimplified : []), ...foreign];
    if (strange.length > 0) return refuse({ code: 'NAME_SCRIPT', field: script, characters: strange.join('') });
  }
  return ok(name);
}

/** Scripts in which the registers of the subject's sides keep its name. */
export const scriptsOf = (subject: Subject): readonly NameScript[] => [...(isOnMainland(subject) ? (['zh-Hans'] as const) : []), ...(isInTaiwan(subject) ? (['zh-Hant'] as const) : [])];
