import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { Site } from './serve';

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
}

/** A page in a context of its own, as office.js keeps state in the session's storage, with a record of what it should not do. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests to anywhere but our own site. */
  readonly strayRequests: string[];
  /** Errors, warnings and violations of the content policy that reached the console, and what failed to load. */
  readonly complaints: string[];
}

export async function openPage(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !/^(?:data|blob):/.test(url)) strayRequests.push(url);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, strayRequests, complaints };
}
