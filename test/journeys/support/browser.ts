import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../support/chromium.cjs';

/** Chromium as it runs in a container: no sandbox for root, nothing that calls home. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium: install one, or set GONGTONG_CHROMIUM');
  return chromium.launch({ executablePath, args: flags });
}
