import { type LocalDate } from '@pure/kernel';
import type { Tx } from '@platform/database';
import type { Status } from '../../domain/edition';
import { type Resolution, resolve } from '../../domain/resolve';
import type { FactName, Statement } from '../../domain/statement';
import { type StatusFacts, type Successor, statusAsOf } from '../../domain/status';
import { queries } from './project.sql';
import { type StatementRow, statementOfRow } from './statement-row';

const AT_ONCE = 2_000;

type StatusRow = Readonly<{
  id: number;
  recorded_status: Status;
  issued: StatusFacts['issued'] | null;
  implemented: StatusFacts['implemented'] | null;
  withdrawn: StatusFacts['withdrawn'] | null;
  status: Status;
  status_until: LocalDate | null;
  successors: readonly Readonly<Omit<Successor, 'on'> & { on: Successor['on'] | null }>[];
}>;

/** Chooses anew, for each touched edition, which of its statements stand. */
export async function projectTouched(tx: Tx): Promise<void> {
  const ids = (await tx.query<{ id: number }>(queries.editionsToProject)).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += AT_ONCE) await projectSome(tx, ids.slice(from, from + AT_ONCE));
}

async function projectSome(tx: Tx, ids: readonly number[]): Promise<void> {
  const byEdition = new Map<number, Statement[]>();
  for (const row of await tx.query<StatementRow>(queries.statementsOf, [ids])) {
    byEdition.set(row.edition_id, [...(byEdition.get(row.edition_id) ?? []), statementOfRow(row)]);
  }
  const projections = [...byEdition].map(([id, statements]) => projection(id, resolve(statements)));
  await tx.execute(queries.writeProjections, [JSON.stringify(projections)]);
}

function projection(id: number, facts: Resolution): object {
  const value = (name: FactName) => facts[name]?.chosen.value ?? null;
  const title = (name: 'title_hans' | 'title_hant' | 'title_en') => (facts[name]?.chosen.by.titleBasis === 'descriptive' ? null : value(name));
  return {
    id,
    title_hans: title('title_hans'), title_hant: title('title_hant'), title_en: title('title_en'), nature: value('nature'),
    recorded_status: value('status') ?? 'unknown', issued: value('issued'), implemented: value('implemented'), withdrawn: value('withdrawn'),
    ics: value('ics') ?? [], ccs: value('ccs') ?? [], committee: value('committee'),
  };
}

/** Statuses of the touched editions, as of today. */
export async function updateTouchedStatuses(tx: Tx, today: LocalDate): Promise<void> {
  await update(tx, today, await tx.query<StatusRow>(queries.statusFactsOfTouched));
}

/** Statuses whose day has come; gives the number of editions looked at. */
export async function updateDueStatuses(tx: Tx, today: LocalDate): Promise<number> {
  const due = await tx.query<StatusRow>(queries.statusFactsDue, [today]);
  await update(tx, today, due);
  return due.length;
}

async function update(tx: Tx, today: LocalDate, rows: readonly StatusRow[]): Promise<void> {
  const changed = rows.flatMap((row) => {
    const { status, until } = statusAsOf(factsOf(row), today);
    return status === row.status && (until ?? null) === row.status_until ? [] : [{ id: row.id, status, status_until: until ?? null }];
  });
  for (let from = 0; from < changed.length; from += AT_ONCE) {
    await tx.execute(queries.writeStatuses, [JSON.stringify(changed.slice(from, from + AT_ONCE))]);
  }
}

function factsOf({ recorded_status, issued, implemented, withdrawn, successors }: StatusRow): StatusFacts {
  return {
    recorded: recorded_status,
    ...(issued && { issued }),
    ...(implemented && { implemented }),
    ...(withdrawn && { withdrawn }),
    successors: successors.map(({ extent, planned, on }) => ({ extent, planned, ...(on && { on }) })),
  };
}
