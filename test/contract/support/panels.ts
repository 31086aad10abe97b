import { createHash, randomUUID } from 'node:crypto';
import { PanelStore } from '../../../libs/features/review/application/panel/panel-store';
import { type ReviewRow, type ReviewSubject, Seating } from '../../../libs/features/review/application/seam';
import type { LocalDate } from '@pure/kernel';
import type { TestDatabase } from '../../support/database';
import type { ContractApp } from './contract-app';
import { aMember, anOrganisation, type SignedIn } from './organisations';

type Place = Readonly<{ database: TestDatabase; server: ContractApp }>;
export type Panelled = Readonly<{ id: string; subject: ReviewSubject; experts: readonly SignedIn[] }>;

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Rows r1…, each between two clauses of invented standards. `words`: of the reason, by key, where it is another. */
export const someRows = (count: number, words: Readonly<Record<string, string>> = {}): readonly ReviewRow[] =>
  Array.from({ length: count }, (_, index) => {
    const key = `r${index + 1}`;
    const row = {
      key, section: `第 ${Math.floor(index / 10) + 4} 章`, source: { label: `${index + 1}.1`, text: `示例要求 ${index + 1}` }, target: { label: `${index + 1}.2`, text: `示例要求甲 ${index + 1}` },
      relations: 1, reason: words[key] ?? `两侧限值相同（示例 ${index + 1}）`, evidence: [{ source: '示例来源', locator: `第 ${index + 1} 页`, grade: 3 }],
    };
    return { ...row, digest: digestOf(row) };
  });

export const aSubject = (rows: readonly ReviewRow[], more: Partial<ReviewSubject> = {}): ReviewSubject => ({
  kind: 'mapping', id: randomUUID(), number: 'GT-M-2026-000001-X', version: 1, digest: digestOf(rows), title: { 'zh-Hans': '示例对应', 'zh-Hant': '示例對應', en: 'Example mapping' },
  standards: ['SL-A 1-2025', 'SL-B 1-2025'], drafters: [], organisations: [], example: true, rows, ...more,
});

const FAR = '2099-12-31' as LocalDate;
export const farDays = { answer: FAR, round: FAR, discussion: FAR, vote: FAR } as const;

let made = 0;

/** A panel whose members were drawn and invited; the last of them is of the other side. */
export async function aPanel(place: Place, { rows = 3, size = 3, subject = aSubject(someRows(rows)) }: Readonly<{ rows?: number; size?: number; subject?: ReviewSubject }> = {}): Promise<Panelled> {
  const house = await anOrganisation(place.database, 'centre', '示例学会');
  const experts: SignedIn[] = [];
  for (let seat = 0; seat < size; seat += 1) experts.push(await aMember(place, house, 'expert', `panel-${(made += 1)}@panel.example`));
  const [panels, seating, id] = [place.server.nest.get(PanelStore, { strict: false }), place.server.nest.get(Seating, { strict: false }), randomUUID()];
  await place.database.write.transaction(async (tx) => {
    await panels.createPanel(tx, { id, subject, rules: 1, size, least: { mainland: 1, taiwan: 1 }, days: farDays });
    const seats = experts.map(({ account }, index) => ({ expert: randomUUID(), account: account.id, side: index === size - 1 ? ('taiwan' as const) : ('mainland' as const), label: digestOf(account.id) }));
    await seating.seat(tx, { panel: id, draw: 'GT-X-2026-000001-X', seats, unilateral: false });
  });
  return { id, subject, experts };
}

const FIT = { hasAccess: true, noInterest: true };
export const accepted = async ({ id, experts }: Panelled): Promise<void> => {
  for (const { browser } of experts) await browser.post(`/reviews/${id}/accept`, FIT);
};
export const allRead = ({ id, subject }: Panelled, { browser }: SignedIn) => browser.send('PUT', `/reviews/${id}/read`, { rows: subject.rows.map(({ key }) => key) });

/** All have read, handed in the same opinion, and the discussion is over: they vote. */
export async function atTheVote(panelled: Panelled, centre: SignedIn): Promise<void> {
  await accepted(panelled);
  for (const expert of panelled.experts) {
    await allRead(panelled, expert);
    await expert.browser.post(`/reviews/${panelled.id}/submit-opinion`, { vote: 'agree' });
  }
  await centre.browser.post(`/panels/${panelled.id}/end-discussion`);
}
