import { Module } from '@nestjs/common';
import { CatalogueReadModule, LookUpStandard } from '@features/catalogue';
import { CorrespondenceHttpModule, CorrespondenceModule, MethodEditions, RequirementStore } from '@features/correspondence';
import { Clock } from '@pure/kernel';
import { DeclarationPublicationModule } from './declaration-publication.module';
import { GatherFacts } from './application/gather-facts';
import { LintDraft } from './application/lint-draft';
import { LintController } from './http/lint.controller';
import './http/texts';

/** Self-declarations: a draft is held against the rules of law and the register; what is published is read by everybody. */
@Module({
  imports: [DeclarationPublicationModule, CatalogueReadModule, CorrespondenceModule, CorrespondenceHttpModule],
  controllers: [LintController],
  providers: [
    { provide: GatherFacts, useFactory: (...parts: ConstructorParameters<typeof GatherFacts>) => new GatherFacts(...parts), inject: [LookUpStandard, RequirementStore, MethodEditions, Clock] },
    { provide: LintDraft, useFactory: (facts: GatherFacts) => new LintDraft(facts), inject: [GatherFacts] },
  ],
})
export class DeclarationModule {}
