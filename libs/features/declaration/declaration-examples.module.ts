import { Module } from '@nestjs/common';
import { exampleFirms } from '@features/access';
import { WritePool } from '@platform/database';
import { ReadDrafts } from './application/drafts/read-drafts';
import { WriteDraft } from './application/drafts/write-draft';
import { MakeExampleDeclarations } from './application/examples/make-example-declarations';
import { LintDraft } from './application/lint-draft';
import { ChangePublished } from './application/publication/change-published';
import { PublishDeclaration } from './application/publication/publish-declaration';
import { DeclarationDraftsModule } from './declaration-drafts.module';
import { DeclarationLintModule } from './declaration-lint.module';
import { DeclarationPublishingModule } from './declaration-publishing.module';

/** What an installation that shows itself has to show. */
@Module({
  imports: [DeclarationLintModule, DeclarationDraftsModule, DeclarationPublishingModule],
  providers: [
    {
      provide: MakeExampleDeclarations,
      useFactory: (...[write, reading, drafting, linting, publishing, changing]: [WritePool, ReadDrafts, WriteDraft, LintDraft, PublishDeclaration, ChangePublished]) =>
        new MakeExampleDeclarations(exampleFirms({ write }), { reading, drafting, linting, publishing, changing }),
      inject: [WritePool, ReadDrafts, WriteDraft, LintDraft, PublishDeclaration, ChangePublished],
    },
  ],
})
export class DeclarationExamplesModule {}
