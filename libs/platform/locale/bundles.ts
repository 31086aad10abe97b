import { defaultLocale, locales, type Locale } from './locale';

/** Texts by key; a key may be written nested (`{"a": {"b": …}}`) or flat (`{"a.b": …}`). */
export type TextTree = { readonly [key: string]: string | TextTree };

/** All texts of one owner: the three files of its `locales` folder. */
export type LocaleBundle = Readonly<Record<Locale, TextTree>>;

export type FlatTexts = Readonly<Record<string, string>>;

/** `{"a": {"b": "x"}}` → `{"a.b": "x"}`. */
export function flatten(tree: TextTree, prefix = ''): FlatTexts {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat[prefix + name] = value;
    else Object.assign(flat, flatten(value, `${prefix}${name}.`));
  }
  return flat;
}

/** Every registered text. An owner's texts are registered where they are first needed; two owners never share a key. */
export class TextRegistry {
  private readonly texts: Record<Locale, Map<string, string>> = { 'zh-Hans': new Map(), 'zh-Hant': new Map(), en: new Map() };
  private readonly seen = new Set<TextTree>();
  private named: Readonly<Record<Locale, FlatTexts>> = { 'zh-Hans': {}, 'zh-Hant': {}, en: {} };
  private readonly listeners: (() => void)[] = [];

  /** The same texts again change nothing. Throws where another owner has registered one of the keys. */
  add(bundle: LocaleBundle): void {
    if (this.seen.has(bundle[defaultLocale])) return;
    for (const locale of locales) this.addTo(this.texts[locale], flatten(bundle[locale]));
    this.seen.add(bundle[defaultLocale]);
    this.listeners.forEach((changed) => changed());
  }

  of(locale: Locale): FlatTexts {
    return { ...this.shipped(locale), ...this.named[locale] };
  }

  /** As the files have them. */
  shipped(locale: Locale): FlatTexts {
    return Object.fromEntries(this.texts[locale]);
  }

  /** Lets these stand for the texts of the files; those named before go back to theirs. */
  name(texts: Readonly<Record<Locale, FlatTexts>>): void {
    this.named = texts;
    this.listeners.forEach((changed) => changed());
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  private addTo(texts: Map<string, string>, added: FlatTexts): void {
    for (const [key, text] of Object.entries(added)) {
      if (texts.has(key)) throw new Error(`locale key ${key} has two owners`);
      texts.set(key, text);
    }
  }
}
