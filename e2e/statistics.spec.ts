import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { ARTICLE } from '../lib/content/catalog';
import { expectAccessible } from './fixtures/axe';
import { HttpStudent } from './fixtures/http-student';
import { createClass, test } from './fixtures/people';

const NAMES = ['Ada', 'Ben', 'Cem', 'Dora', 'Eli', 'Fay', 'Gus', 'Hana', 'Ivo', 'Jule', 'Kim', 'Lia'];
/** What the strongest find; of "In many capitals" they think otherwise than the key. */
const FOUND = [
  'Some observers argue',
  'The diplomat argued',
  'the discussion suggested',
  'was presented as',
  'highly contested and uncertain',
  'are described as',
  'some voices',
  'reports circulate',
  'tens of thousands',
];
const IN_DOUBT = 'In many capitals';
const FOIL = 'should align';

const place = (quote: string) => {
  const start = ARTICLE.text.indexOf(quote);
  return { layer: 'hedge' as const, start, end: start + quote.length, subType: null };
};

/** The first four of these students find much and leave one entry out, which is all that the others find. */
async function handIn(baseURL: string, code: string, names: readonly string[]): Promise<void> {
  for (const [at, name] of names.entries()) {
    const student = await HttpStudent.join(baseURL, code, name);
    await student.open();
    await student.save((at < 4 ? FOUND : [IN_DOUBT, FOIL]).map(place));
    await student.handIn();
    await student.leave();
  }
}

const lead = (page: Page) =>
  page.getByRole('region', { name: /which places are hard|found, and left alone/ });

test.describe('the statistics of a class', () => {
  test('an entry that the strongest third leave out is to be looked at again, with its figures explained', async ({
    people,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const teacher = await people.teacher();
    const { page } = teacher;
    const made = await createClass(teacher);
    await handIn(baseURL ?? '', made.code, NAMES);
    await page.goto(`/classrooms/${made.id}/items`);

    await test.step('the sentence on top names it', async () => {
      await expect(lead(page)).toContainText(`Look at this key entry again: “${IN_DOUBT}”.`);
      await expect(lead(page)).toContainText(
        'All 4 strongest students left it out; of the 8 others, nobody did.',
      );
      await expect(lead(page)).toContainText('Hardest key entry: “');
    });

    await test.step('the flag leads to the entry in the key', async () => {
      const again = page.getByRole('region', { name: 'Where the strongest third disagree with the key' });
      const flag = again.getByRole('listitem').filter({ hasText: IN_DOUBT }).first();
      await expect(flag).toContainText('Perhaps the key asks for something that is not there.');
      await expect(flag.getByRole('link', { name: /See it in the key/ })).toHaveAttribute(
        'href',
        /\/key\?entry=p1-h-many-capitals$/,
      );
    });

    await test.step('its figures are worked out by the definitions, and each says what it is', async () => {
      const line = page
        .getByRole('region', { name: 'Place by place' })
        .getByRole('listitem')
        .filter({ has: page.getByText('8 of 12 found it') });
      await expect(line).toHaveCount(1);
      await expect(line).toContainText('Students who do well elsewhere did worse here than the others.');
      await line.getByRole('link', { name: /The figures/ }).click();
      await expect(line.getByText('67%', { exact: true })).toBeVisible();
      await expect(line.getByText('−100', { exact: true })).toBeVisible();
      await expect(line).toContainText('100 is wholly, 0 not at all, below 0 the other way round');
      await expect(line).toContainText(
        'There is none: this place pulls against the total, or all totals are equal.',
      );
    });

    await test.step('the picture is one stop of the tab key, and arrows walk through its places', async () => {
      const list = page.getByRole('listbox', { name: 'Places, from hard to easy' });
      const options = list.getByRole('option');
      await expect(options.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
      await options.and(page.locator('[tabindex="0"]')).focus();
      await page.keyboard.press('End');
      await expect(options.last()).toBeFocused();
      await page.keyboard.press('ArrowLeft');
      await expect(options.nth((await options.count()) - 2)).toBeFocused();
      const said = await options.nth((await options.count()) - 2).getAttribute('aria-label');
      expect(said).toMatch(/Facility \d+%, discrimination −?\d+/);
      await expect(list).toHaveAccessibleDescription(/walk with the arrow keys/);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('link', { name: 'Go to this place in the list' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(options.nth((await options.count()) - 2)).toBeFocused();
    });

    await test.step('the same figures stand in one table', async () => {
      await page.getByText('All figures in one table').click();
      const row = page
        .getByRole('region', { name: 'All places with their figures' })
        .getByRole('row')
        .filter({ hasText: IN_DOUBT })
        .filter({ hasText: 'hedge' });
      await expect(row).toContainText('67%');
      await expect(row).toContainText('4 of 4 (look again)');
    });
    await expectAccessible(page);
  });

  test('a point for each student tells its name on focus, and covers it with the names', async ({
    people,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const teacher = await people.teacher();
    const { page } = teacher;
    const made = await createClass(teacher);
    await handIn(baseURL ?? '', made.code, NAMES.slice(0, 6));
    await page.goto(`/classrooms/${made.id}/telling-apart`);
    await expect(lead(page)).toContainText('of 6, 6 leave safe places alone, but find less than half');
    const options = page
      .getByRole('listbox', { name: 'Students, from few false alarms to many' })
      .getByRole('option');
    await expect(options).toHaveCount(6);
    await options.first().focus();
    await expect(options.first()).toHaveAttribute(
      'aria-label',
      /^\S+: found 9 of \d+, false alarms 0 of \d+\.$/,
    );
    await page.keyboard.press('End');
    await expect(options.last()).toHaveAttribute(
      'aria-label',
      /^\S+: found 1 of \d+, false alarms 1 of \d+\.$/,
    );
    const name = ((await options.last().getAttribute('aria-label')) ?? '').split(':')[0] ?? '';
    expect(NAMES.slice(4, 6)).toContain(name);
    const picture = page.getByRole('region', { name: 'Finding much, or marking much?' });
    await expect(picture.locator('b', { hasText: name })).toBeVisible();
    const table = page.getByRole('region', { name: 'Found and false alarms by name' });
    await expect(table.getByRole('row').filter({ hasText: 'Ada' })).toContainText(/9 of \d+/);

    await test.step('below 16 safe sentences there is no number, but counts and the reason', async () => {
      await expect(picture).toContainText(/only \d+ safe sentences?, and it takes 16/);
      await expect(picture).not.toContainText('d′');
    });
    await test.step('before both checks, what will stand there is said', async () => {
      await expect(page.getByRole('region', { name: 'Before and after' })).toContainText(
        'Nobody has handed in the first check yet.',
      );
    });
    await expectAccessible(page);

    await test.step('hidden names are on no point, in no table, and in no label', async () => {
      await page.getByRole('button', { name: 'Hide names' }).click();
      await expect(options).toHaveCount(0);
      await expect(table).toBeHidden();
      await expect(picture).toContainText('Names are hidden, so that the points stay without names.');
      await expect(page.getByText(name, { exact: true }).filter({ visible: true })).toHaveCount(0);
    });
  });

  test('below ten students nothing compares them', async ({ people, baseURL }) => {
    const teacher = await people.teacher();
    const { page } = teacher;
    const made = await createClass(teacher);
    await page.goto(`/classrooms/${made.id}/items`);
    await expect(lead(page)).toContainText('Nobody has joined yet. Show your class the code.');
    await handIn(baseURL ?? '', made.code, NAMES.slice(2, 5));
    await page.reload();
    await expect(lead(page)).toContainText('Hardest key entry');
    await expect(page.getByRole('main')).toContainText(
      'What compares students with each other comes from 10 on',
    );
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await page.getByText('All figures in one table').click();
    const heads = page
      .getByRole('region', { name: 'All places with their figures' })
      .getByRole('columnheader');
    await expect(heads).toHaveCount(3);
  });
});
