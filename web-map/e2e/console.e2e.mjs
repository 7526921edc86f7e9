// One run of the console in a real browser against a running server:
//   node e2e/console.e2e.mjs http://127.0.0.1:8080 /tmp/pictures
// The server must hold the demo's traffic: at least 100 moving vessels and an SV-01 alert. Exit status 1 and a sentence
// on the first thing that is not as it should be. CHROMIUM names the browser if it is not /usr/bin/chromium.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [base, pictures = 'target/pictures'] = process.argv.slice(2);
if (!base) {
  console.error('usage: node e2e/console.e2e.mjs BASE-URL [FOLDER]');
  process.exit(2);
}
const LEAST_MOVING = 100;
const FIRST_PICTURE_MS = 60_000;
const ALERT_MS = 180_000;
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const origin = new URL(base).origin;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const faults = [];

mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ],
});

try {
  const page = await openPage('day', 'en', { width: 1440, height: 900 });
  await step('the map is drawn', () => drawn(page));
  await step(`${LEAST_MOVING} vessels move in view`, () =>
    page.waitForFunction(least => window.roadstead.moving() >= least, LEAST_MOVING, { timeout: ALERT_MS }),
  );
  await step('vessels change their places', async () => {
    const before = await page.evaluate(() => window.roadstead.places());
    await page.waitForFunction(
      places => {
        const now = window.roadstead.places();
        return Object.keys(places).filter(track => now[track] && now[track] !== places[track]).length > 20;
      },
      before,
      { timeout: 60_000 },
    );
  });
  const card = page.locator('.alert', { hasText: 'Small craft in buffer' }).first();
  await step('the SV-01 alert is in the queue', () => card.waitFor({ timeout: ALERT_MS }));
  await picture(page, 'console-day-1440');
  await step('the overview passes axe', () => passesAxe(page));
  await step('its reasons open', async () => {
    await card.locator('.alert-open').click();
    await page.locator('.why .measures').waitFor();
    await drawn(page);
  });
  await picture(page, 'why-day-1440');
  await step('the reasons pass axe', () => passesAxe(page));
  await step('it can be acknowledged', async () => {
    await page.locator('.why .acts .primary').click();
    await page.locator('.why-state .chip', { hasText: 'Ack’d' }).waitFor({ timeout: 15_000 });
  });
  await step('closing the reasons shows the vessel', async () => {
    await page.keyboard.press('Escape');
    await page.locator('.card .figures').waitFor();
  });
  await step('the list opens by its key and moves the selection', async () => {
    await page.keyboard.press('v');
    const table = page.locator('.list table');
    await table.focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('.list [aria-selected=true]').first().waitFor();
  });
  await step('card and list pass axe', () => passesAxe(page));
  await picture(page, 'list-day-1440');
  await step('palette and language change in place', async () => {
    await page.locator('.segments button', { hasText: 'Night' }).click();
    await page.locator('html[data-palette=night]').waitFor();
    await page.locator('.segments button[lang=fr]').click();
    await page.locator('html[lang=fr]').waitFor();
    await page.locator('h2', { hasText: 'Alertes' }).waitFor();
    await drawn(page);
  });
  await step('the reasons are told in French', async () => {
    await page.locator('.alert', { hasText: 'NONAME' }).first().locator('.alert-open').click();
    const told = await page.locator('.why').innerText();
    const english = told.match(/\b(the|from|with|holds|report|buffer|vessel)\b/i);
    if (english) throw new Error(`"${english[0]}" in: ${told}`);
    await drawn(page);
  });
  await picture(page, 'why-night-fr-1440');
  await step('night in French passes axe', () => passesAxe(page));
  await picture(page, 'list-night-fr-1440');
  await page.context().close();

  for (const [palette, lang, name] of [
    ['day', 'en', 'console-day-1920'],
    ['night', 'en', 'console-night-1920'],
    ['dusk', 'es', 'console-dusk-es-1920'],
  ]) {
    const wide = await openPage(palette, lang, { width: 1920, height: 1080 });
    await step(`${name} is drawn`, () => drawn(wide));
    await step(`${name} shows ${LEAST_MOVING} moving vessels`, () =>
      wide.waitForFunction(least => window.roadstead.moving() >= least, LEAST_MOVING, { timeout: ALERT_MS }),
    );
    await picture(wide, name);
    await step(`${name} passes axe`, () => passesAxe(wide));
    await wide.context().close();
  }
  const night = await openPage('night', 'en', { width: 1440, height: 900 });
  await step('night is drawn', () => drawn(night));
  await picture(night, 'console-night-1440');
} finally {
  await browser.close();
}
if (faults.length > 0) {
  faults.forEach(fault => console.error(fault));
  process.exit(1);
}
console.log(`console: all steps passed, pictures in ${pictures}`);

async function openPage(palette, lang, viewport) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('request', request => {
    const url = request.url();
    const own = url.startsWith(origin) || url.startsWith(origin.replace('http', 'ws'));
    if (!own && !url.startsWith('blob:') && !url.startsWith('data:'))
      faults.push(`a request left the origin: ${url}`);
  });
  page.on('console', message => {
    if (message.type() === 'error')
      faults.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', error => faults.push(`page error: ${error.message}`));
  await page.goto(`${base}/?palette=${palette}&lang=${lang}`);
  return page;
}

async function drawn(page) {
  await page.waitForFunction(() => window.roadstead?.drawn() === true, undefined, {
    timeout: FIRST_PICTURE_MS,
  });
}

async function passesAxe(page) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async tags => {
    const result = await window.axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return result.violations.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(', ')}`);
  }, AXE_TAGS);
  if (violations.length > 0) throw new Error(violations.join('; '));
}

async function picture(page, name) {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

async function step(what, run) {
  try {
    await run();
    console.log(`ok  ${what}`);
  } catch (e) {
    faults.push(`${what}: not so. ${e.message}`);
    console.log(`not ${what}`);
  }
}
