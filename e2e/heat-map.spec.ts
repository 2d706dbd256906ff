import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { ARTICLE } from '../lib/content/catalog';
import { resolveQuote } from '../lib/spans/quote';
import { expectAccessible } from './fixtures/axe';
import { HttpStudent } from './fixtures/http-student';
import { createClass, test, type MadeClass, type People, type TeacherVisitor } from './fixtures/people';

type Layer = 'hedge' | 'claim';
const mark = (layer: Layer, quote: string, subType: string | null = null) => {
  return { layer, subType, ...resolveQuote(ARTICLE.text, quote) };
};

/** Four of five take "described" for a hedge; "Some observers argue" is found twice and missed in three ways. */
const WORK: Readonly<Record<string, ReturnType<typeof mark>[]>> = {
  Adamaria: [
    mark('hedge', 'Some observers argue', 'faceless-source'),
    mark('hedge', 'described Western', 'maybe'),
  ],
  Benedikt: [mark('hedge', 'Some observers argue', 'soft-verb'), mark('hedge', 'described Western')],
  Cemile: [mark('hedge', 'observers argue'), mark('hedge', 'diplomat described', 'soft-verb')],
  Dorothea: [mark('claim', 'Some observers'), mark('hedge', 'diplomat described', 'soft-verb')],
  Elisabeth: [],
};

async function makeClass(
  people: People,
): Promise<{ teacher: TeacherVisitor; made: MadeClass; path: string }> {
  const teacher = await people.teacher();
  const made = await createClass(teacher, '10b');
  const { origin } = new URL(teacher.page.url());
  for (const [name, marks] of Object.entries(WORK)) {
    const student = await HttpStudent.join(origin, made.code, name);
    await student.open();
    await student.save(marks);
    await student.handIn();
    await student.leave();
  }
  return { teacher, made, path: `/classrooms/${made.id}/article` };
}

const places = (page: Page) => page.getByRole('button', { name: /^(In|Not in) the key: “/ });
const place = (page: Page, words: string) => places(page).filter({ hasText: words });
const panel = (page: Page) => page.getByRole('complementary', { name: 'What the class did there' });
const list = (page: Page, title: string) =>
  panel(page)
    .locator('div')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
    .last()
    .getByRole('listitem');

/** A page that has just come does not hear keys before its scripts run: pressed until the first beat has passed. */
async function showKey(page: Page, title: Locator): Promise<void> {
  await expect(async () => {
    if ((await title.textContent())?.startsWith('What you marked')) await page.keyboard.press('ArrowRight');
    await expect(title).not.toHaveText(/^What you marked/, { timeout: 2000 });
  }).toPass();
}

test.describe('the heat map', () => {
  test.setTimeout(180_000);

  test('tells what to talk about, and by keyboard what the class did at every place', async ({ people }) => {
    const {
      teacher: { page },
      path,
    } = await makeClass(people);
    await page.goto(path);
    await expect(page.getByRole('region', { name: 'What to talk about next' })).toContainText(
      'about “described”, which 4 of 5 marked as a hedge though the key has none there',
    );

    await test.step('the whole article is one stop of the tab key, and says how to walk on', async () => {
      const article = page.getByRole('group', { name: /^The article with \d+ places to choose$/ });
      await expect(article).toHaveAccessibleDescription(
        /walk with the arrow keys: Enter opens .*, Escape comes back/,
      );
      await expect(page.getByText('walk with the arrow keys')).toBeVisible();
      await page
        .getByRole('navigation', { name: 'What to shade' })
        .getByRole('link', { name: 'Claims' })
        .focus();
      await page.keyboard.press('Tab');
      await expect(places(page).first()).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(page.getByRole('link', { name: 'Claims' })).toBeFocused();
      await page.keyboard.press('Tab');
    });

    await test.step('arrow keys walk all places in reading order, and each says its words, what the class did and where it is', async () => {
      const names = await places(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
      expect(names.length).toBeGreaterThan(30);
      const reached: (string | null)[] = [];
      for (const [at] of names.entries()) {
        reached.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
        await page.keyboard.press(at % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
      }
      expect(reached).toEqual(names);
      for (const [at, name] of names.entries())
        expect(name).toMatch(new RegExp(`\\d of 5 .*Place ${at + 1} of ${names.length}\\.$`, 'u'));
      await expect(places(page).last()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowLeft');
      await expect(places(page).nth(names.length - 3)).toBeFocused();
      await page.keyboard.press('Home');
      await expect(places(page).first()).toBeFocused();
      await page.keyboard.press('End');
      await expect(places(page).last()).toBeFocused();
    });

    await test.step('what was found, which kinds were chosen, and what was marked instead', async () => {
      const here = place(page, 'Some observers argue');
      await here.focus();
      await expect(here).toHaveAccessibleName(
        /^In the key: “Some observers argue that”\. 2 of 5 found it, 1 in part, 2 missed it\. Place \d+ of \d+\.$/,
      );
      await expect(here).toHaveAttribute('aria-expanded', 'false');
      await expect(panel(page)).toContainText('2 of 5 found it, 1 in part, 2 missed it.');
      await expect(list(page, 'Kinds they chose')).toHaveText([
        'Faceless source as in the key1',
        'Soft reporting verb1',
        'No kind chosen1',
      ]);
      await expect(list(page, 'What the other 3 marked instead')).toHaveText([
        '“Some observers” as a claim1',
        '“observers argue” a part of it1',
        'Nothing in this place1',
      ]);
      await expect(panel(page)).toContainText('Why it is in the key');
    });

    await test.step('Enter goes into the panel, Escape back to the words, where the tab key comes back to', async () => {
      const here = place(page, 'Some observers argue');
      await page.keyboard.press('Enter');
      await expect(panel(page).getByRole('heading', { name: 'Hedge: Faceless source' })).toBeFocused();
      await expect(here).toHaveAttribute('aria-expanded', 'true');
      await panel(page).getByRole('button', { name: 'Next' }).click();
      await expect(panel(page)).not.toContainText('2 of 5 found it');
      await panel(page).getByRole('button', { name: 'Previous' }).press('Enter');
      await expect(panel(page)).toContainText('2 of 5 found it');
      await expect(page.getByRole('status').filter({ hasText: 'found it' })).toHaveText(
        'Hedge: Faceless source. 2 of 5 found it, 1 in part, 2 missed it.',
      );
      await page.keyboard.press('Escape');
      await expect(here).toBeFocused();
      await expect(here).toHaveAttribute('aria-expanded', 'false');
      await expect(panel(page)).toContainText('the words you choose');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(here).toBeFocused();
      await page.keyboard.press('Space');
      await expect(panel(page).getByRole('heading', { name: 'Hedge: Faceless source' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(here).toBeFocused();
    });

    await test.step('words that many marked outside the key, framed and in a list', async () => {
      await page.getByRole('link', { name: 'See the words outside the key' }).click();
      await expect(panel(page).getByRole('heading', { name: 'Not in the key as a hedge' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Not in the key: “described”' })).toBeFocused();
      await expect(panel(page)).toContainText('4 of 5 marked it as a hedge.');
      await expect(list(page, 'Kinds they chose').first()).toHaveText('Soft reporting verb2');
      const many = page.getByRole('region', { name: 'Marked by many, not in the key' });
      await expect(many.getByRole('listitem')).toHaveCount(1);
      await expect(many.getByRole('listitem').first()).toContainText(
        /^“described”.*4 of 5 marked it as a hedge/,
      );
    });

    await test.step('the other layer, and the focus is where it was', async () => {
      const claims = page
        .getByRole('navigation', { name: 'What to shade' })
        .getByRole('link', { name: 'Claims' });
      await claims.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Claims: what the class marked' })).toBeVisible();
      await expect(claims).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(places(page).first()).toBeFocused();
      await expect(page.getByRole('button', { name: /^Not in the key/ })).toHaveCount(0);
      await place(page, 'promote the idea').focus();
      await expect(panel(page).getByRole('heading', { name: /^Claim: / })).toBeVisible();
      await page.goBack();
      await expect(page.getByRole('heading', { name: 'Hedges: what the class marked' })).toBeVisible();
      await expect(places(page).and(page.locator(':focus'))).toHaveCount(1);
    });
    for (const name of Object.keys(WORK)) await expect(page.getByText(name)).toHaveCount(0);
  });

  test('answers to a pointer at rest and to a tap, on a phone with the words in sight', async ({
    people,
  }) => {
    const { teacher, path } = await makeClass(people);
    const { page } = teacher;
    await page.goto(path);
    await place(page, 'Some observers argue').hover();
    await expect(panel(page)).toContainText('2 of 5 found it');
    await place(page, 'could play').hover();
    await expect(panel(page)).toContainText('0 of 5 found it');

    const phone = await people.browser.newContext({
      storageState: await teacher.context.storageState(),
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    });
    const touched = await phone.newPage();
    await touched.goto(path);
    await expect(panel(touched)).toBeHidden();
    await place(touched, 'Some observers argue').tap();
    await expect(panel(touched)).toContainText('2 of 5 found it');
    await expect
      .poll(async () => {
        const [words, sheet] = [
          await place(touched, 'Some observers argue').boundingBox(),
          await panel(touched).boundingBox(),
        ];
        return words && sheet ? words.y + words.height <= sheet.y : null;
      })
      .toBe(true);
    await panel(touched).getByRole('button', { name: 'Close' }).tap();
    await expect(panel(touched)).toBeHidden();
    await phone.close();
  });

  test('steps through the places for a projector: the marks, the key, then why, and no name', async ({
    people,
  }) => {
    const {
      teacher: { page },
      path,
    } = await makeClass(people);
    await page.goto(path);
    await place(page, 'Some observers argue').click();
    await panel(page).getByRole('link', { name: 'Show it large' }).click();
    const stage = page.getByRole('region', { name: 'Step by step' });
    const title = stage.getByRole('heading', { level: 2 });
    const said = stage.getByRole('status');

    await expect(title).toHaveText('What you marked as a hedge');
    await expect(stage).toHaveAccessibleDescription('The arrow keys go on and back.');
    await expect(said).toContainText(/^Place \d+ of \d+\. What the class marked/);
    await expect(stage).not.toContainText('found it');
    await showKey(page, title);
    await expect(title).toHaveText('Hedge: Faceless source');
    await expect(stage.getByText('2 of 5 found it, 1 in part, 2 missed it.', { exact: true })).toBeVisible();
    await expect(said).toContainText('2 of 5 found it');
    const why = stage.getByRole('paragraph').filter({ hasText: 'you could not call up' });
    await expect(why).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(why).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(title).toHaveText(/^What you marked as a /);

    await test.step('with the buttons too, and back', async () => {
      await stage.getByRole('button', { name: 'Back' }).click();
      await expect(title).toHaveText('Hedge: Faceless source');
      await stage.getByRole('button', { name: 'Next place' }).click();
      await stage.getByRole('button', { name: 'Show the key' }).click();
      await expect(stage.getByRole('button', { name: 'Show why' })).toBeFocused();
      const words = await said.textContent();
      await page.reload();
      await expect(title).toHaveText(/^What you marked as a /);
      await showKey(page, title);
      await expect(said).toHaveText(words ?? '');
    });

    await test.step('words outside the key have their turn', async () => {
      await page.goto(`${path}/show?layer=hedge`);
      const isThere = async () => (await title.textContent())?.startsWith('Not in the key');
      for (let press = 0; press < 60 && !(await isThere()); press += 1)
        await page.keyboard.press('ArrowRight');
      await expect(title).toHaveText('Not in the key as a hedge');
    });
    for (const name of Object.keys(WORK)) await expect(page.getByText(name)).toHaveCount(0);
    await expectAccessible(page);
  });

  test('is read without colour, in print, on a small screen and with large letters', async ({ people }) => {
    const {
      teacher: { page },
      path,
    } = await makeClass(people);
    await page.goto(path);
    await place(page, 'Some observers argue').click();
    await expectAccessible(page);
    const looks = () =>
      page.locator('.heat-legend [data-step]').evaluateAll((steps) =>
        steps.map((step) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(step);
          return `${borderTopStyle} ${borderTopWidth}`;
        }),
      );
    for (const media of [{ forcedColors: 'active' }, { forcedColors: 'none', media: 'print' }] as const) {
      await page.emulateMedia(media);
      const found = await looks();
      expect(found.length).toBe(4);
      expect(new Set(found).size).toBe(4);
      expect(found.every((look) => !look.startsWith('none') && !look.endsWith(' 0px'))).toBe(true);
    }
    await expect(page.getByRole('button').filter({ visible: true, hasNotText: /./ })).toHaveCount(0);
    await expect(panel(page)).toBeHidden();
    await expect(page.getByRole('region', { name: 'Marked by many, not in the key' })).toBeVisible();
    await page.emulateMedia({ media: null });
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      for (const below of ['', '/show']) {
        await page.goto(`${path}${below}`);
        if (width === 640)
          await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
  });

  test('of a class that has handed in nothing says so, and the projector has nothing to show', async ({
    people,
  }) => {
    const teacher = await people.teacher();
    const made = await createClass(teacher, '10b');
    const { page } = teacher;
    await page.goto(`/classrooms/${made.id}/article`);
    await expect(page.getByText('Nobody has joined yet: show your class the code.')).toBeVisible();
    await expect(places(page)).toHaveCount(0);
    await page.goto(`/classrooms/${made.id}/article/show`);
    await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
    await page.getByRole('link', { name: 'Back to the article' }).click();
    await page.waitForURL(`**/classrooms/${made.id}/article`);
  });
});
