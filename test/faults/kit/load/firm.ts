import type { Client, Clockwork, Done } from './client';
import { type Body, textIn } from './request';
import { aUscc } from './uscc';

const FILE = Buffer.from(`%PDF-1.7\n${'gongtong '.repeat(40)}\nstartxref\n0\n%%EOF\n`);
const SITES = 2;

/** Somebody who registers companies, one after the other, and submits each: what is missing the platform says, as it says it to everybody. */
export class Firm {
  private made = 0;

  constructor(
    private readonly client: Client,
    private readonly submitted: (enterprise: string) => void,
  ) {}

  async work(clockwork: Clockwork): Promise<void> {
    while (!clockwork.isOver()) await this.registerOne(clockwork);
    this.client.close();
  }

  private async registerOne(clockwork: Clockwork): Promise<void> {
    const uscc = aUscc();
    const registered = await this.client.do({
      act: 'register', about: '', keyed: true, facts: { uscc }, told: (body) => ({ enterprise: textIn(body, 'id') }),
      asked: { method: 'POST', path: '/api/v1/enterprises', body: { subject: 'mainland', name: { 'zh-Hans': '厦门光电有限公司' }, uscc, registeredOn: '2020-01-01', route: 'direct' } },
    });
    const id = textIn(registered.body, 'id');
    if (registered.operation.outcome !== 'acknowledged' || id === null) return;
    for (let site = 0; site < SITES && !clockwork.isOver(); site += 1) await this.addSite(id);
    for (let steps = 0; steps < 12 && !clockwork.isOver(); steps += 1) {
      const seen = await this.client.see(`/api/v1/enterprises/${id}`);
      if (seen === null) return;
      if (seen['state'] !== 'draft') return this.submitted(id);
      await this.next(id, seen);
    }
  }

  private async addSite(id: string): Promise<void> {
    this.made += 1;
    const name = `${this.client.name} ${id} ${this.made}`;
    await this.client.do({
      act: 'add-site', about: id, keyed: true, facts: { name }, told: (body) => ({ site: textIn(body, 'id') }),
      asked: { method: 'POST', path: `/api/v1/enterprises/${id}/sites`, body: { kind: 'plant', name, address: '翔安区火炬路 1 号', territory: '350213' } },
    });
  }

  /** One step towards what can be submitted. */
  private async next(id: string, seen: Body): Promise<Done> {
    const gaps = Array.isArray(seen['gaps']) ? seen['gaps'] : [];
    const path = `/api/v1/enterprises/${id}`;
    if (gaps.includes('ADDRESS')) {
      this.made += 1;
      const address = `火炬路 ${this.made} 号`;
      return this.client.do({ act: 'change', about: id, facts: { address }, asked: { method: 'PATCH', path, body: { address, territory: '350213' }, headers: { 'if-match': `"${String(seen['version'])}"` } } });
    }
    if (gaps.includes('CONTACT')) {
      return this.client.do({ act: 'add-contact', about: id, asked: { method: 'POST', path: `${path}/contacts`, body: { role: 'contact', name: '林某', region: 'mainland' } } });
    }
    if (gaps.includes('BUSINESS_LICENCE')) return this.handIn(id, path);
    return this.client.do({ act: 'submit', about: id, asked: { method: 'POST', path: `${path}/submit`, body: {} } });
  }

  private async handIn(id: string, path: string): Promise<Done> {
    const begun = await this.client.do({
      act: 'begin-file', about: id, keyed: true, told: (body) => ({ file: textIn(body, 'id') }),
      asked: { method: 'POST', path: '/api/v1/files', body: { name: 'licence.pdf', mediaType: 'application/pdf', size: FILE.length } },
    });
    const file = textIn(begun.body, 'id');
    if (begun.operation.outcome !== 'acknowledged' || file === null) return begun;
    const sent = await this.client.do({ act: 'send-file', about: id, facts: { file }, asked: { method: 'PUT', path: `/api/v1/files/${file}/content`, body: FILE, headers: { 'upload-offset': '0' } } });
    if (sent.operation.outcome !== 'acknowledged') return sent;
    return this.client.do({
      act: 'add-evidence', about: id, keyed: true, facts: { file }, told: (body) => ({ evidence: textIn(body, 'id') }),
      asked: { method: 'POST', path: `${path}/evidence`, body: { kind: 'business-licence', file } },
    });
  }
}
