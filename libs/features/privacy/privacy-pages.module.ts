import { Module } from '@nestjs/common';
import { PrivacyPages } from './pages/privacy.pages';
import { PrivacyModule } from './privacy.module';

/** The public page of the privacy notice. It needs the server's `PageFrame`. */
@Module({ imports: [PrivacyModule], controllers: [PrivacyPages] })
export class PrivacyPagesModule {}
