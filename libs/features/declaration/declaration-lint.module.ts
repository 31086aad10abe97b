import { Module } from '@nestjs/common';
import { CatalogueReadModule, LookUpStandard } from '@features/catalogue';
import { CorrespondenceHttpModule, CorrespondenceModule, MethodEditions, RequirementStore } from '@features/correspondence';
import { Clock } from '@pure/kernel';
import { GatherFacts } from './application/gather-facts';
import { LintDraft } from './application/lint-draft';
import { FactsController } from './http/facts/facts.controller';
import { LintController } from './http/lint.controller';
import './http/texts';

/** Drafts held against the rules of law and the register. */
@Module({
  imports: [CatalogueReadModule, CorrespondenceModule, CorrespondenceHttpModule],
  controllers: [LintController, FactsController],
  providers: [
    { provide: GatherFacts, useFactory: (...parts: ConstructorParameters<typeof GatherFacts>) => new GatherFacts(...parts), inject: [LookUpStandard, RequirementStore, MethodEditions, Clock] },
    { provide: LintDraft, useFactory: (facts: GatherFacts) => new LintDraft(facts), inject: [GatherFacts] },
  ],
  exports: [GatherFacts, LintDraft],
})
export class DeclarationLintModule {}
