import type { VerifiedEnterprise, VerifiedEnterprises } from '@features/enterprise';
import type { Acting } from '@platform/permissions';
import type { DeclarationDocument } from '@pure/credential';
import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { Registered } from '../../domain/document';
import type { Draft } from '../../domain/draft';
import type { Facts } from '../../domain/facts';
import type { LintFinding } from '../../domain/finding';
import { lint } from '../../domain/lint';
import type { DraftFault } from '../../domain/reading/draft-fault';
import { readDraft } from '../../domain/reading/read-draft';
import type { OwnDeclaration } from '../drafts/draft-store';
import type { DeclarationUnknown, VersionStale } from '../drafts/own-declaration';
import type { ReadDrafts } from '../drafts/read-drafts';
import type { GatherFacts } from '../gather-facts';

/** `findings`: what blocks it, and what its readers must be told and are not; `faults`: what could not be read. */
export type NotSound = Readonly<{ code: 'DECLARATION_NOT_SOUND'; findings: readonly LintFinding[]; faults: readonly DraftFault[] }>;
export type PreparationRefusal = DeclarationUnknown | VersionStale | NotSound | Readonly<{ code: 'ENTERPRISE_NOT_VERIFIED' }>;

/** A draft that was found sound as of `today`, in the version that was looked at. */
export type Sound = Readonly<{ draft: Draft; version: number; enterprise: VerifiedEnterprise; today: LocalDate; notices: DeclarationDocument['notices']; registered: (number: string) => Registered | undefined }>;
/** Null: there is nothing new to publish. */
export type Prepared = Result<Sound | null, PreparationRefusal>;

/** How a finding is told to the readers of a declaration. */
export type NoticeText = (finding: LintFinding, locale: 'zh-Hans' | 'zh-Hant') => string;

/** Looks at a draft once more right before it is published: against the rules, the register and the enterprises of today. */
export class PreparePublication {
  constructor(
    private readonly enterprises: VerifiedEnterprises,
    private readonly reading: ReadDrafts,
    private readonly facts: GatherFacts,
    private readonly noticeText: NoticeText,
  ) {}

  async execute(id: string, version: number, acting: Pick<Acting, 'organisation'>): Promise<Prepared> {
    const [found, enterprise] = [await this.reading.one(id, acting), await this.enterprises.ofOrganisation(acting.organisation)];
    if (!found.ok) return found;
    if (isPublished(found.value)) return ok(null);
    if (!enterprise) return refuse({ code: 'ENTERPRISE_NOT_VERIFIED' });
    if (found.value.version !== version) return refuse({ code: 'VERSION_STALE', version: found.value.version });
    const { draft, faults } = readDraft(found.value.draft);
    const facts = await this.facts.of(draft);
    const findings = lint(draft, facts).filter(({ severity }) => severity !== 'hint');
    if (findings.length > 0 || faults.length > 0) return refuse({ code: 'DECLARATION_NOT_SOUND', findings, faults });
    return ok({ draft, version, enterprise, today: facts.today, notices: this.noticesOf(draft, facts), registered: registeredIn(facts) });
  }

  /** All that the rules want told; a sound draft tells all of it. */
  private noticesOf(draft: Draft, facts: Facts): DeclarationDocument['notices'] {
    const told = lint({ ...draft, notices: [] }, facts).filter(({ severity }) => severity === 'notice');
    return told.map((finding) => ({ code: finding.code, text: { 'zh-Hans': this.noticeText(finding, 'zh-Hans'), 'zh-Hant': this.noticeText(finding, 'zh-Hant') } }));
  }
}

export const isPublished = ({ number, writing }: OwnDeclaration): boolean => number !== null && !writing;

function registeredIn({ cited }: Facts): (number: string) => Registered | undefined {
  const known = new Map(cited.flatMap(({ asked, edition }) => (edition ? [[asked, { number: edition.number, title: edition.title.hans ?? edition.title.hant ?? edition.title.en }] as const] : [])));
  return (number) => known.get(number);
}
