import { Module } from '@nestjs/common';
import { exampleFirms, exampleOfficer } from '@features/access';
import { WritePool } from '@platform/database';
import { ReadDrafts } from './application/drafts/read-drafts';
import { WriteDraft } from './application/drafts/write-draft';
import { MakeExampleDeclarations } from './application/examples/make-example-declarations';
import { InspectExample } from './application/examples/inspect-example';
import { LintDraft } from './application/lint-draft';
import { Supervise } from './application/oversight/supervise';
import { ChangePublished } from './application/publication/change-published';
import { PublishDeclaration } from './application/publication/publish-declaration';
import { DeclarationDraftsModule } from './declaration-drafts.module';
import { DeclarationLintModule } from './declaration-lint.module';
import { DeclarationOversightModule } from './declaration-oversight.module';
import { DeclarationPublishingModule } from './declaration-publishing.module';

/** What an installation that shows itself has to show. */
@Module({
  imports: [DeclarationLintModule, DeclarationDraftsModule, DeclarationPublishingModule, DeclarationOversightModule],
  providers: [
    {
      provide: MakeExampleDeclarations,
      useFactory: (...[write, reading, drafting, linting, publishing, changing, supervise]: [WritePool, ReadDrafts, WriteDraft, LintDraft, PublishDeclaration, ChangePublished, Supervise]) =>
        new MakeExampleDeclarations(exampleFirms({ write }), { reading, drafting, linting, publishing, changing }, new InspectExample(exampleOfficer({ write }), supervise)),
      inject: [WritePool, ReadDrafts, WriteDraft, LintDraft, PublishDeclaration, ChangePublished, Supervise],
    },
  ],
})
export class DeclarationExamplesModule {}
