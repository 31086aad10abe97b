import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { numberOf } from '@pure/public-number';
import {
  type ActLine, type Inspection, InspectionStore, type KeptAct, type KeptMeasure, type NewInspection, type NewMeasure, type PublicAct,
} from '../../application/oversight/inspection-store';
import type { OrderArticle } from '../../domain/oversight/article';
import type { Order } from '../../domain/oversight/inspection';
import { queries } from './inspections.sql';

type Row = Omit<Inspection, 'order'> & Readonly<{ articles: readonly OrderArticle[]; due: LocalDate | null; statementDue: LocalDate | null; stated: LocalDate | null; publicised: LocalDate | null }>;

@Injectable()
export class SqlInspectionStore extends InspectionStore {
  async lockOpen(tx: Tx, declaration: string): Promise<Inspection | null> {
    await tx.execute(queries.lockOpen, [declaration]);
    const row = await tx.first<Row>(queries.open, [declaration]);
    return row && inspectionOf(row);
  }

  async createInspection(tx: Tx, { declaration, organisation, territory, regulator, today }: NewInspection): Promise<Inspection> {
    const { year, serial } = (await tx.first<{ year: number; serial: number }>(queries.nextNumber)) ?? { year: 0, serial: 0 };
    const number = numberOf('I', year, serial);
    await tx.execute(queries.insert, [number, declaration, organisation, territory, regulator, today]);
    return { number, declaration, regulator, opened: today, ended: null, order: null, records: 0, acts: 0 };
  }

  async saveInspection(tx: Tx, number: string, { order, stated, publicised, ended }: Parameters<InspectionStore['saveInspection']>[2]): Promise<void> {
    await tx.execute(queries.update, [number, order?.articles ?? [], order?.due ?? null, order?.statementDue ?? null, stated ?? null, publicised ?? null, ended ?? null]);
  }

  async createAct(tx: Tx, act: ActLine, { organisation, by, place }: Parameters<InspectionStore['createAct']>[2]): Promise<void> {
    await tx.execute(queries.insertAct, [
      act.inspection, place, organisation, by, act.act, JSON.stringify(act.by), act.words, act.articles, act.standard, act.considered, act.due, act.statementDue, act.dueRule,
      act.remedy && JSON.stringify(act.remedy), act.record,
    ]);
  }

  async createPublicAct(tx: Tx, declaration: string, { inspection, record, act, version, article, standard, reason, by, on }: PublicAct): Promise<void> {
    await tx.execute(queries.insertPublicAct, [inspection, record, declaration, act, version, article, standard, reason, JSON.stringify(by), on]);
  }

  actsOn(tx: Tx, declaration: string): Promise<readonly KeptAct[]> {
    return tx.query<KeptAct>(queries.actsOn, [declaration]);
  }

  measuresOn(tx: Tx, declaration: string): Promise<readonly KeptMeasure[]> {
    return tx.query<KeptMeasure>(queries.measuresOn, [declaration]);
  }

  lockMeasure(tx: Tx, inspection: string): Promise<KeptMeasure | null> {
    return tx.first<KeptMeasure>(queries.lockMeasure, [inspection]);
  }

  async createMeasure(tx: Tx, { id, inspection, organisation, regulator, act, standard, reasons, considered }: NewMeasure, by: string): Promise<void> {
    await tx.execute(queries.insertMeasure, [id, inspection, organisation, regulator, act, standard, reasons, considered, by]);
    await tx.execute(queries.updateWaits, [inspection, act]);
  }

  async writeSettled(tx: Tx, id: string, outcome: 'confirmed' | 'refused', refusal: string | null, by: string): Promise<void> {
    const settled = await tx.first<{ inspection: string }>(queries.updateSettled, [id, outcome, refusal, by]);
    if (settled) await tx.execute(queries.updateWaits, [settled.inspection, null]);
  }
}

function inspectionOf({ number, declaration, regulator, opened, ended, records, acts, ...row }: Row): Inspection {
  return { number, declaration, regulator, opened, ended, records, acts, order: orderOf(row) };
}

function orderOf({ articles, due, statementDue, stated, publicised }: Pick<Row, 'articles' | 'due' | 'statementDue' | 'stated' | 'publicised'>): Order | null {
  return due === null || statementDue === null ? null : { articles, due, statementDue, isStated: stated !== null, isPublicised: publicised !== null };
}
