import { element } from './elements';
import { examine } from './examine';
import { findings } from './findings';
import { textAt } from './status-lists';
import { type Language, languageOf, languages, textsOf } from './texts';

const KEYS = '/.well-known/jwks.json';

/** What was typed, and what is shown of it: one page in one language at a time. */
class Verifier {
  private readonly given = element('textarea', { id: 'given', rows: '5', spellcheck: 'false' });
  private readonly keys = element('textarea', { id: 'keys', rows: '4', spellcheck: 'false' });
  private readonly found = element('div', { role: 'status' });
  private language: Language = languageOf(navigator.language);

  async start(): Promise<void> {
    this.given.value = location.hash.length > 1 ? location.href : '';
    this.keys.value = (await textAt(KEYS)) ?? '';
    this.show();
    if (this.given.value !== '') await this.answer();
  }

  private show(): void {
    const t = textsOf(this.language);
    document.documentElement.lang = this.language;
    document.title = t('verifier.title');
    const button = element('button', { type: 'button' }, t('verifier.verify'));
    button.addEventListener('click', () => void this.answer());
    document.body.replaceChildren(
      element('main', {},
        this.choice(),
        element('h1', {}, t('verifier.title')),
        element('p', {}, t('verifier.intro')),
        element('label', { for: 'given' }, t('verifier.given')), this.given, this.file('given-file', t('verifier.givenFile'), this.given),
        element('label', { for: 'keys' }, t('verifier.keys')), this.keys, this.file('keys-file', t('verifier.keysFile'), this.keys),
        element('p', {}, button),
        this.found),
    );
  }

  private choice(): HTMLElement {
    const select = element('select', { 'aria-label': Object.values(languages).join(' / ') });
    for (const [tag, name] of Object.entries(languages)) select.append(element('option', { value: tag, lang: tag, ...(tag === this.language && { selected: '' }) }, name));
    select.addEventListener('change', () => {
      this.language = languageOf(select.value);
      this.found.replaceChildren();
      this.show();
    });
    return select;
  }

  private file(id: string, label: string, into: HTMLTextAreaElement): HTMLElement {
    const input = element('input', { type: 'file', id });
    input.addEventListener('change', () => void input.files?.[0]?.text().then((text) => (into.value = text)));
    return element('p', {}, element('label', { for: id }, label), input);
  }

  private async answer(): Promise<void> {
    const examined = await examine(this.given.value, this.keys.value, new Date()).catch(() => ({ code: 'BROWSER_CANNOT' }));
    this.found.replaceChildren(findings(examined, textsOf(this.language)));
  }
}

void new Verifier().start();
