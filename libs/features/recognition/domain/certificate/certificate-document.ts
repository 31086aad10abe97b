import { type HolderField, readRecognition, RECOGNITION_FORM, type RecognitionDocument, type RecognitionDocumentRefusal } from '@pure/credential';
import type { LocalDate, Result } from '@pure/kernel';
import type { CatalogueHead } from '../catalogue/catalogue';
import type { CatalogueRow, Effect } from '../catalogue/row';

export type Names = Readonly<{ 'zh-Hans'?: string; 'zh-Hant'?: string; en?: string }>;

/** `number`, `on`: those of the decision as the body that took it counts and dates it. */
export type IssueDecision = Readonly<{ number: string; on: LocalDate; body: Names }>;

/**
 * For whom. Of a person the texts that are sealed under `person`; of a firm its number here, its names, and the number under which others
 * know it (USCC or UBN), which the log says too.
 */
export type IssueHolder =
  | Readonly<{ kind: 'person'; person: string; texts: Readonly<Partial<Record<HolderField, string>>> }>
  | Readonly<{ kind: 'firm'; enterprise: string; names: Names; registered: string | null; filing: string | null }>;

/** What a certificate says. `effect`, `territory`: where the decision says less than row and catalogue; `validUntil`: last day, null: without end. `example`: it was applied for, or its catalogue was made, to show how this works. */
export type IssueContent = Readonly<{
  catalogue: CatalogueHead; row: CatalogueRow; decision: IssueDecision; outcome: RecognitionDocument['outcome']; effect?: Effect; territory?: readonly string[];
  scope?: string; validFrom: LocalDate; validUntil: LocalDate | null; example: boolean;
}>;

type Numbered = Readonly<{ number: string; version: number; digests: readonly string[] }>;

/** The document of a certificate, made of the row that was frozen with the application and of the decision. */
export function certificateDocument({ catalogue, row, decision, outcome, effect, territory, scope, validFrom, validUntil, example }: IssueContent, holder: IssueHolder, { number, version, digests }: Numbered): Result<RecognitionDocument, RecognitionDocumentRefusal> {
  const whole = effect ?? row.effect;
  const said = scope ?? (row.kind === 'firm' ? row.scope : '');
  return readRecognition({
    form: RECOGNITION_FORM, number, version, kind: row.kind,
    holder: { digests: [...digests].sort(), ...(holder.kind === 'firm' && { enterprise: holder.enterprise, name: holder.names }) },
    catalogue: { id: catalogue.id, version: catalogue.version, row: row.key, title: catalogue.title },
    taiwan: { name: row.taiwan.name, ...stated({ code: row.taiwan.code, level: row.taiwan.level, paper: row.taiwan.paper }) },
    mainland: { name: row.mainland.name, ...stated({ code: row.mainland.code, level: row.mainland.level, type: row.mainland.type }) },
    outcome, effect: { allows: [...whole.allows], stillNeeded: [...whole.stillNeeded] }, decision: { number: decision.number, on: decision.on, body: decision.body },
    territory: [...(territory ?? catalogue.territory)], legalBasis: catalogue.legalBasis,
    validity: { from: validFrom, ...(validUntil !== null && { until: validUntil }) },
    ...(said !== '' && { scope: said }), ...(holder.kind === 'firm' && holder.filing !== null && { filing: holder.filing }), ...(example && { example: true }),
  });
}

/** Without what is not known. */
const stated = (values: Readonly<Record<string, string | null>>) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
