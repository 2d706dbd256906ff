import { expect } from '@playwright/test';
import { expectAccessible } from './fixtures/axe';
import { squeeze } from './fixtures/key-texts';
import { LessonPage } from './fixtures/lesson-page';
import { BANK, test } from './fixtures/practice-page';

type Checked = {
  readonly itemId: string;
  readonly result: { readonly marks: readonly { readonly spanId: string | null; readonly wide: boolean }[] };
};

test.describe('practice on a phone', () => {
  test('one tap from the first page to the first sentence, ten sentences, then hits and false alarms', async ({
    practice,
  }) => {
    await practice.startFromHome();
    let [right, hits, targets, falseAlarms] = [0, 0, 0, 0];
    for (let place = 1; place <= 10; place += 1) {
      await expect(practice.progress).toHaveText(`${place} of 10`);
      if (place % 2) await practice.button('Rather sure').tap();
      const isRight = place % 3 !== 0;
      const { quotes, layer } = await practice.answer(isRight);
      await expect(practice.outcome).toContainText(
        isRight ? 'Right' : quotes.length ? 'Missed' : 'A false alarm',
      );
      await expect(practice.main).toContainText('The rule');
      await expect(practice.main.locator(`.reading .line-${layer}`)).toHaveCount(
        isRight || quotes.length ? quotes.length : 0,
      );
      if (isRight) right += 1;
      if (quotes.length) targets += 1;
      if (quotes.length && isRight) hits += 1;
      if (!quotes.length && !isRight) falseAlarms += 1;
      await practice.next();
    }
    await expect(practice.heading).toHaveText('End of the session');
    await expect(practice.main).toContainText(`${right} of 10 answers right.`);
    const marked = practice.main.getByText('You marked something in', { exact: true }).locator('xpath=..');
    await expect(marked).toContainText(`${hits} of ${targets}`);
    await expect(marked).toContainText(`Found in full, with nothing else marked: ${hits}.`);
    await expect(practice.main.getByText('False alarms', { exact: true }).locator('xpath=..')).toContainText(
      `${falseAlarms} of ${10 - targets}`,
    );
    await expect(practice.main.getByRole('heading', { name: 'What comes next' })).toBeVisible();
    await expect(practice.main.getByRole('link', { name: 'See my page' })).toBeVisible();
    await practice.main.getByRole('link', { name: 'Another session' }).tap();
    await practice.live();
    await expect(practice.progress).toHaveText('1 of 10');
  });

  test('can be stopped after any sentence, and says what was done', async ({ practice }) => {
    await practice.startFromHome();
    await practice.answer(true);
    await practice.next();
    await practice.button('Stop here').tap();
    await expect(practice.heading).toHaveText('You stopped after 1 of 10');
    await expect(practice.main).toContainText('1 of 1 answer right.');
  });

  test('what was looked up leads back to the verdict, after the last sentence too', async ({ practice }) => {
    await practice.startFromHome();
    for (let place = 1; place <= 10; place += 1) {
      const { text } = await practice.answer(false);
      if (place % 9 === 1) {
        const verdict = (await practice.outcome.textContent()) ?? '';
        await practice.main.getByRole('link', { name: 'Read more on it' }).tap();
        await practice.page.waitForURL('**/practice/skills/*');
        await expect(practice.main.getByRole('link', { name: 'Practice', exact: true })).toBeVisible();
        await practice.page.goBack();
        await expect(practice.outcome).toHaveText(verdict);
        await expect(practice.main).toContainText(text.split(' ', 2).join(' '));
      }
      await practice.next();
    }
    await expect(practice.heading).toHaveText('End of the session');
  });

  test('what is new takes one screen before the first sentence and two before others, or none', async ({
    practice,
  }) => {
    await practice.startFromHome();
    await practice.ready();
    await practice.button('Read about it first').tap();
    const screens = practice.main.getByText(/^New/);
    let seen = 0;
    for (; await screens.isVisible(); seen += 1) {
      await expect(practice.main).not.toContainText('A worked example');
      await practice.button('Go on').tap();
      await expect(practice.page.locator('.sentence').or(screens)).toBeVisible();
    }
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThanOrEqual(3);
  });

  test('whoever says “nothing” ten times is told so at the end', async ({ practice }) => {
    await practice.startFromHome();
    for (let place = 1; place <= 10; place += 1) {
      const { layer } = await practice.item();
      await practice.button(`No ${layer} here`).tap();
      await practice.check();
      await practice.next();
    }
    await expect(practice.main).toContainText('You said “nothing” all 10 times.');
  });

  test('whoever marks whole texts is told that the marks are too long, where they are', async ({
    practice,
    phone,
  }) => {
    const bodies: Promise<{ results: Checked[] }>[] = [];
    phone.on('response', (response) => {
      if (response.url().endsWith('/api/practice/answers')) bodies.push(response.json());
    });
    await practice.startFromHome();
    for (let place = 1; place <= 10; place += 1) {
      await practice.word(0).tap();
      await practice.page.locator('.word').last().tap();
      await practice.check();
      await practice.next();
    }
    // Said first: something was marked every time.
    await expect(practice.main).toContainText('You marked something all 10 times');
    // Of some sentences all is the claim. Which ones came is chance, so what is said is held against what was told.
    const results = (await Promise.all(bodies)).flatMap((body) => body.results);
    const checked = [...new Map(results.map((result) => [result.itemId, result])).values()];
    expect(checked).toHaveLength(10);
    const found = checked.flatMap(({ result }) => result.marks.filter(({ spanId }) => spanId !== null));
    const wide = found.filter((mark) => mark.wide);
    const long = found.length >= 3 && 2 * wide.length >= found.length;
    const said = practice.main.getByText('far longer than needed', { exact: false });
    await expect(said).toHaveCount(long ? 1 : 0);
    await practice.main.getByRole('link', { name: 'See my page' }).tap();
    await practice.page.waitForURL('**/my-work');
    await expect(said).toHaveCount(long ? 1 : 0);
  });

  test('an answer is asked for before the check', async ({ practice }) => {
    await practice.startFromHome();
    const { layer } = await practice.item();
    await practice.button('Check').tap();
    await expect(practice.main.getByRole('alert')).toContainText(`press “No ${layer} here”`);
  });
});

test.describe('what a session sends', () => {
  test('the next sentence is there while the answer to the last one is still on its way', async ({
    practice,
  }) => {
    let pending = 0;
    await practice.startFromHome();
    await practice.page.route('**/api/practice/answers', async (route) => {
      pending += 1;
      await new Promise((done) => setTimeout(done, 3000));
      pending -= 1;
      await route.continue();
    });
    const { text } = await practice.fill(true);
    await practice.button('Check').tap();
    await practice.next();
    expect(pending).toBe(1);
    await expect(practice.progress).toHaveText('2 of 10');
    expect((await practice.item()).text).not.toBe(text);
    await expect(practice.main).toContainText('1 answer, 1 right.');
  });

  test('nothing of a key reaches the browser before its sentence is answered', async ({
    phone,
    practice,
  }) => {
    const heard: string[] = [];
    const reading: Promise<void>[] = [];
    phone.on('response', (response) => {
      const body = response.text().then(
        (words) => void heard.push(squeeze(words)),
        () => undefined,
      );
      reading.push(body);
    });
    await practice.startFromHome();
    const answered = new Set<string>();
    for (let place = 0; place < 4; place += 1) {
      await expectNothingTold(place);
      const { id } = await practice.answer(place % 2 === 0);
      answered.add(id);
      await practice.next();
    }
    await expectNothingTold(4);

    async function expectNothingTold(place: number): Promise<void> {
      await Promise.all(reading);
      const all = heard.join(' ');
      const items = [...BANK.values()];
      // Two sentences may have the same reason.
      const told = new Set(items.filter(({ id }) => answered.has(id)).flatMap(({ secrets }) => secrets));
      const leaks = items.filter(({ secrets }) => secrets.some((s) => !told.has(s) && all.includes(s)));
      expect(leaks.map(({ id }) => id)).toEqual([]);
      // The search does find what was told.
      expect([...told].filter((secret) => all.includes(secret)).length > 0).toBe(place > 0);
    }
  });
});

test.describe('practice for everybody', () => {
  test('no screen of it has a violation, light or dark, wide or narrow', async ({ practice }) => {
    const { page } = practice;
    const look = async () => {
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 844 });
    };
    await page.goto('/practice');
    await page.waitForURL('**/practice/start');
    await look();
    await practice.startFromHome();
    await look();
    await practice.fill(true);
    await look();
    await practice.check();
    await look();
    await practice.button('Next').tap();
    await expect(practice.button('Skip the introduction').or(page.locator('.sentence'))).toBeVisible();
    await look();
    await practice.skipIntroductions();
    await practice.answer(false);
    await look();
    await practice.button('Stop here').tap();
    await expect(practice.main.getByRole('heading', { name: 'What comes next' })).toBeVisible();
    await practice.main.locator('summary').first().tap();
    await look();
  });

  test('a sentence is answered with keys alone, and the focus is where the news is', async ({ practice }) => {
    await practice.startFromHome();
    const keys = new LessonPage(practice.page);
    await keys.tabTo(practice.page.locator('.word[tabindex="0"]'));
    await practice.page.keyboard.press('ArrowRight');
    await practice.page.keyboard.press('Enter');
    await expect(practice.word(1)).toHaveAttribute('aria-pressed', 'true');
    await practice.page.keyboard.press('Shift+ArrowRight');
    await expect(practice.page.locator('.word[aria-pressed="true"]')).toHaveCount(2);
    await keys.press(practice.button('Sure'), 'Space');
    await expect(practice.button('Sure')).toHaveAttribute('aria-pressed', 'true');
    await keys.press(practice.button('Check'));
    await expect(practice.outcome).toBeFocused();
    await keys.press(practice.button('Next'));
    await expect(practice.heading).toBeFocused();
  });

  test('it can be installed: icons of the sizes the manifest names', async ({ practice, phone }) => {
    await practice.page.goto('/practice/start');
    const href = await practice.page.locator('link[rel="manifest"]').getAttribute('href');
    const manifest = (await (await phone.request.get(href ?? '')).json()) as {
      icons: { src: string; sizes: string; type: string; purpose?: string }[];
    };
    expect(manifest).toMatchObject({ id: '/practice', start_url: '/practice', display: 'standalone' });
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    for (const { src, sizes, type } of manifest.icons) {
      const icon = await phone.request.get(src);
      expect(icon.headers()['content-type']).toContain(type);
      if (type !== 'image/png') continue;
      const bytes = await icon.body();
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});
