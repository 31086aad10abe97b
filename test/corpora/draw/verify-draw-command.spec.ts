import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verifyDrawCommand } from '../../../apps/cli/src/commands/verify-draw';
import { aDraw } from '../../../libs/pure/draw/record/draw.fixture';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-draw-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command says of a file with this text, and its exit. */
async function verify(text: string, lang = 'en') {
  const file = path.join(folder, 'draw.json');
  writeFileSync(file, text);
  const said = jest.spyOn(console, 'log').mockReturnValue();
  try {
    await verifyDrawCommand().parseAsync([file, '--lang', lang], { from: 'user' });
    return { status: process.exitCode ?? 0, said: said.mock.calls.flat().join('\n').split('\n') };
  } finally {
    said.mockRestore();
    process.exitCode = undefined;
  }
}

const draw = aDraw();

it('computes a draw anew', async () => {
  expect(await verify(JSON.stringify(draw))).toEqual({ status: 0, said: ['Holds: GT-X-2026-000001-3 drew 3 of 9; computed anew with the same result'] });
  expect((await verify(JSON.stringify(draw), 'zh-Hant')).said).toEqual(['可信：GT-X-2026-000001-3 自 9 人中抽出 3 人，全部重新計算，結果一致']);
});

it('tells each thing that does not hold', async () => {
  const swapped = { ...draw, opening: { ...draw.opening, order: draw.opening.order.toReversed() } };
  expect(await verify(JSON.stringify(swapped))).toEqual({ status: 1, said: [expect.stringContaining('(DRAW_ORDER_DIFFERS)'), expect.stringContaining('(DRAW_PANEL_DIFFERS)')] });
});

it('says what is not of the form, and what is no JSON', async () => {
  expect(await verify(JSON.stringify({ ...draw, opening: { ...draw.opening, code: 'no' } }))).toEqual({ status: 1, said: [expect.stringContaining('"opening.code" is not of the form')] });
  await expect(verify('{')).rejects.toThrow('draw.json');
});
