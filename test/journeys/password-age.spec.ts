import { openBrowser } from './support/browser';
import { openWorkplace } from './support/workplace';

jest.setTimeout(180_000);

it('where passwords age, who has an old one is asked for a new one at the sign-in, and is in with it', async () => {
  const place = await openWorkplace({ GONGTONG_PASSWORD_PROFILE: 'gb22239' });
  const browser = await openBrowser();
  try {
    const { email, password } = place.account('centre-1');
    await place.database.write.query(`update access.password set changed_at = now() - interval '91 days' where account_id = (select id from access.account where email = $1)`, [email]);
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(`${place.origin}/app/inbox`);
    await page.getByLabel('电子邮箱').fill(email);
    await page.getByLabel('密码').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: '密码需要更换' }).waitFor();
    await page.getByLabel('新密码').fill('Four moons over 2 straits');
    await page.keyboard.press('Enter');
    await page.locator('.acting').waitFor();
    expect(new URL(page.url()).pathname).toBe('/app/inbox');
  } finally {
    await browser.close();
    await place.close();
  }
});
