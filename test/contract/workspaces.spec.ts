import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

let server: ContractApp;
beforeAll(async () => {
  server = await ContractApp.start((await testDatabase()).url);
});
afterAll(() => server.close());

describe('the workspaces', () => {
  it.each(['/app', '/app/', '/app/account'])('%s is their one document, which loads scripts of ours alone', async (url) => {
    const { status, headers, text } = await server.get(url, { accept: 'text/html', 'accept-language': 'zh-TW' });
    expect([status, headers['content-type'], headers['content-language']]).toEqual([200, 'text/html; charset=utf-8', 'zh-Hant-TW']);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(text).toContain('<html lang="zh-Hant-TW" data-language="zh-Hant">');
    expect(text).toContain('<noscript>');
  });

  it('a public page allows no script at all', async () => {
    expect((await server.get('/hans/search', { accept: 'text/html' })).headers['content-security-policy']).not.toContain('script-src');
  });

  it('has no file that the build did not leave', async () => {
    expect((await server.get('/app/assets/..%2Fmanifest.json')).status).toBe(404);
  });
});
