import { Injectable } from '@nestjs/common';
import { Environment, dataFolder, siteOrigin } from '@platform/config';
import { translator } from '@platform/locale';
import { Layout, PageFrame, renderDocument, type Language, type PageFacts, type Site, type Translate } from '@ui';
import type { ReactNode } from 'react';
import { readOperator } from './operator';
import { Scripts } from './scripts';
import { Stylesheet } from './stylesheet';
import './texts';

/** Only what exists has an entry. */
const nav = [
  { label: 'ui.nav.search', path: '/search' },
  { label: 'ui.nav.why', path: '/why' },
  { label: 'ui.nav.test', path: '/test' },
  { label: 'site.nav.declaration', path: '/d' },
  { label: 'site.nav.recognition', path: '/recognition' },
  { label: 'ui.nav.check', path: '/check' },
  { label: 'ui.nav.sector', path: '/sector' },
];
const footer = [
  { label: 'ui.footer.about', path: '/about' },
  { label: 'ui.footer.legal', path: '/legal' },
  { label: 'ui.footer.accessibility', path: '/accessibility' },
  { label: 'ui.footer.help', path: '/help' },
  { label: 'page.mappings.title', path: '/m' },
  { label: 'ui.nav.common', path: '/common' },
  { label: 'ui.nav.terms', path: '/terms' },
  { label: 'ui.footer.convert', path: '/convert' },
  { label: 'ui.nav.browse', path: '/browse' },
  { label: 'ui.footer.log', path: '/log' },
  { label: 'ui.footer.openData', path: '/open-data' },
  { label: 'ui.footer.api', path: '/api' },
  { label: 'ui.follow.mail', path: '/follow' },
  { label: 'ui.footer.feedback', path: '/feedback' },
  { label: 'ui.footer.security', path: '/security' },
  { label: 'ui.footer.privacy', path: '/privacy' },
];

@Injectable()
export class ServerPageFrame extends PageFrame {
  readonly origin: string;
  readonly site: Site;

  constructor(environment: Environment, stylesheet: Stylesheet, scripts: Scripts) {
    super();
    this.origin = siteOrigin(environment);
    this.site = { origin: this.origin, stylesheet: stylesheet.address, scripts: scripts.addresses, nav, footer, operator: readOperator(dataFolder(environment.dataDir)) };
  }

  texts(language: Language): Translate {
    return translator(language);
  }

  render(language: Language, facts: PageFacts, content: ReactNode): string {
    return renderDocument(<Layout reading={{ language, t: this.texts(language) }} site={this.site} facts={facts}>{content}</Layout>);
  }
}
