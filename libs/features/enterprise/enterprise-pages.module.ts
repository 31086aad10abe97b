import { Module } from '@nestjs/common';
import { EnterprisePublicationModule } from './enterprise-publication.module';
import { EnterprisesPages } from './pages/enterprises.pages';

/** The public pages of enterprises. They need the server's `PageFrame`. */
@Module({ imports: [EnterprisePublicationModule], controllers: [EnterprisesPages] })
export class EnterprisePagesModule {}
