import { Injectable } from '@nestjs/common';
import { ReadPool, type Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { assembleView, type ViewRecords } from '../../application/read/assemble-view';
import type {
  AdoptionRecord, ClassRecord, EditionRecord, HeadRecord, LaneLinkRecord, LinkRecords, SourceRecord, StatementRecord,
} from '../../application/read/records';
import { laneIds } from '../../application/read/view-lanes';
import { linkedIds, sourceIds } from '../../application/read/view-links';
import type { StandardView } from '../../application/standard-view';
import { queries } from './standard-view.sql';

/** Most adoption facts read per ring around an edition; a base can have many adopters. */
const RING = 60;

const noLinks: LinkRecords = { replacements: [], amendments: [], relations: [], transitions: [], access: [], changes: [], dual_ids: [] };

/** Reads one edition with everything that is known of it: ten queries that see one state of the catalogue. */
@Injectable()
export class SqlViewReader {
  constructor(private readonly pool: ReadPool) {}

  async view(editionId: number, day: LocalDate): Promise<StandardView | null> {
    const read = await this.pool.snapshot((tx) => viewRecords(tx, editionId));
    return read && assembleView(read, day);
  }
}

async function viewRecords(tx: Tx, id: number): Promise<ViewRecords | null> {
  const head = await tx.first<HeadRecord>(queries.head, [id]);
  if (!head) return null;
  const siblings = await tx.query<EditionRecord>(queries.siblings, [head.family_id]);
  const statements = await tx.query<StatementRecord>(queries.statements, [id]);
  const links = (await tx.first<LinkRecords>(queries.links, [id])) ?? noLinks;
  const adoptions = await tx.query<AdoptionRecord>(queries.adoptions, [id, RING]);
  const near = laneIds(id, adoptions, []);
  const laneLinks = await tx.query<LaneLinkRecord>(queries.laneReplacements, [near]);
  const baseFamilies = await tx.query<EditionRecord>(queries.families, [adoptions.flatMap((fact) => fact.base_id ?? [])]);
  const others = await tx.query<EditionRecord>(queries.refs, [[...laneIds(id, adoptions, laneLinks), ...gapIds(adoptions), ...linkedIds(links)]]);
  const classes = await tx.query<ClassRecord>(queries.classPaths, [codes(statements, 'ics'), codes(statements, 'ccs')]);
  const sources = await tx.query<SourceRecord>(queries.sources, [sourcesOf(statements, links, adoptions)]);
  return { head, siblings, statements, links, adoptions, laneLinks, baseFamilies, others, classes, sources };
}

function gapIds(adoptions: readonly AdoptionRecord[]): readonly number[] {
  return adoptions.flatMap((fact) => (fact.base_id === null ? [fact.national_id] : [fact.national_id, fact.base_id]));
}

function codes(statements: readonly StatementRecord[], scheme: 'ics' | 'ccs'): readonly string[] {
  return [...new Set(statements.flatMap((statement) => statement[scheme]))];
}

function sourcesOf(statements: readonly StatementRecord[], links: LinkRecords, adoptions: readonly AdoptionRecord[]): readonly string[] {
  const { replacements, amendments, relations, transitions, access, changes } = links;
  return sourceIds(statements, replacements, amendments, relations, transitions, access, changes, adoptions);
}
