import type { Browser, BrowserContext, Page } from 'playwright-core';
import { scrollWidth } from './in-page.cjs';
import { violationsOf } from './violations';
import type { Workplace } from './workplace';

type Room = Readonly<{ browser: Browser; place: Workplace }>;

/** One person at a browser, without a mouse. */
export class Person {
  private constructor(
    private readonly place: Workplace,
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async sitDown({ browser, place }: Room, language: string): Promise<Person> {
    const context = await browser.newContext({ locale: language, bypassCSP: true }); // the checker is a script of its own
    return new Person(place, context, await context.newPage());
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  open(address: string): Promise<unknown> {
    return this.page.goto(/^(?:https?|file):/.test(address) ? address : `${this.place.origin}${address}`);
  }

  async write(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).first().focus();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().focus();
    await this.page.keyboard.press('Enter');
  }

  /** By an example account of this beginning, or as somebody with an address and a password. */
  async signIn(who: string | Readonly<{ email: string; password: string }>, address: string, words: Readonly<{ email: string; password: string }>): Promise<void> {
    const { email, password } = typeof who === 'string' ? this.place.account(who) : who;
    await this.open(address);
    await this.write(words.email, email);
    await this.write(words.password, password);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.acting').waitFor();
  }

  read(text: string): Promise<void> {
    return this.page.getByText(text).first().waitFor();
  }

  /** What WCAG 2.2 AA and a narrow screen find wrong with the page. */
  async faults(): Promise<readonly unknown[]> {
    await this.page.locator('h1').first().waitFor();
    const found = await violationsOf(this.page);
    const size = this.page.viewportSize();
    await this.page.setViewportSize({ width: 320, height: 800 });
    const wide = Number(await this.page.evaluate(scrollWidth)) > 320;
    if (size) await this.page.setViewportSize(size);
    return [...found, ...(wide ? ['wider than 320 px'] : [])];
  }
}
