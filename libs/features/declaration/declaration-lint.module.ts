import { Module } from '@nestjs/common';
import { CatalogueReadModule, LookUpStandard, ProductStandards } from '@features/catalogue';
import { CorrespondenceHttpModule, CorrespondenceModule, MethodEditions, RequirementStore } from '@features/correspondence';
import { Clock } from '@pure/kernel';
import { BesideDraft } from './application/beside-draft';
import { GatherFacts } from './application/gather-facts';
import { Likenesses } from './application/likeness/likenesses';
import { LintDraft } from './application/lint-draft';
import { FactsController } from './http/facts/facts.controller';
import { LintController } from './http/lint.controller';
import './http/texts';
import { SqlLikenesses } from './persistence/likeness/sql-likenesses';

/** Drafts held against the rules of law and the register. */
@Module({
  imports: [CatalogueReadModule, CorrespondenceModule, CorrespondenceHttpModule],
  controllers: [LintController, FactsController],
  providers: [
    { provide: Likenesses, useClass: SqlLikenesses },
    { provide: BesideDraft, useFactory: (products: ProductStandards, likenesses: Likenesses) => new BesideDraft(products, likenesses), inject: [ProductStandards, Likenesses] },
    { provide: GatherFacts, useFactory: (...parts: ConstructorParameters<typeof GatherFacts>) => new GatherFacts(...parts), inject: [LookUpStandard, RequirementStore, MethodEditions, BesideDraft, Clock] },
    { provide: LintDraft, useFactory: (facts: GatherFacts) => new LintDraft(facts), inject: [GatherFacts] },
  ],
  exports: [GatherFacts, Likenesses, LintDraft],
})
export class DeclarationLintModule {}
