import { expect } from '@playwright/test';
import { PracticePage, test } from './fixtures/practice-page';

test.describe('without a network', () => {
  test('a session goes on, and its answers are checked once it is back, none lost and none twice', async ({
    practice,
    phone,
  }) => {
    await practice.startFromHome();
    await practice.answer(true);
    await practice.next();
    await phone.setOffline(true);
    for (let offline = 0; offline < 2; offline += 1) {
      await practice.fill(true);
      await practice.button('Check').tap();
      await expect(practice.heading).toContainText('Your answer is kept');
      await expect(practice.main).toContainText('will be checked when you are back online');
      await practice.next();
    }
    await expect(practice.progress).toHaveText('4 of 10');
    expect(await practice.countStored()).toBe(1);
    await phone.setOffline(false);
    await expect(practice.main.getByRole('heading', { name: 'Checked meanwhile' })).toBeVisible({
      timeout: 20_000,
    });
    await expect(practice.main).toContainText('2 answers, 2 right.');
    await practice.answer(false);
    expect(await practice.countStored()).toBe(4);
    await practice.button('Stop here').tap();
    await expect(practice.main).toContainText('3 of 4 answers right.');
  });

  test('the last session opens again, takes an answer, and sends it when the network is back', async ({
    practice,
    phone,
  }) => {
    await practice.startFromHome();
    await practice.answer(true);
    await practice.next();
    await practice.kept();
    const { text } = await practice.item();
    await practice.page.close();
    await phone.setOffline(true);
    const again = new PracticePage(await phone.newPage());
    await again.open();
    await expect(again.page.locator('.sentence')).toHaveText(text);
    await again.fill(true);
    await again.button('Check').tap();
    await expect(again.heading).toContainText('Your answer is kept');
    await phone.setOffline(false);
    await expect(again.heading).toContainText('Right', { timeout: 20_000 });
    expect(await again.countStored()).toBe(2);
  });

  test('at the end it says which ways need the network', async ({ practice, phone }) => {
    await practice.startFromHome();
    await practice.kept();
    for (let place = 1; place <= 10; place += 1) {
      await practice.answer(true);
      await practice.next();
    }
    await expect(practice.main.getByText('What comes next')).toBeVisible();
    await phone.setOffline(true);
    for (const name of ['See my page', 'Another session']) {
      await practice.main.getByRole('link', { name }).tap();
      await expect(practice.main.getByRole('alert')).toContainText('You are offline.');
    }
    await practice.page.goto('/practice');
    await practice.live();
    await expect(practice.main).toContainText('the session you did last');
  });

  test('nobody finds the page of somebody who signed out', async ({ practice, phone }) => {
    await practice.startFromHome();
    await practice.answer(true);
    await practice.kept();
    await practice.page.goto('/account');
    await practice.button('Sign out').tap();
    await practice.button('Sign out all the same').tap();
    await practice.page.waitForURL((url) => url.pathname !== '/account');
    await phone.setOffline(true);
    await expect(practice.page.goto('/practice')).rejects.toThrow(/net::ERR_/);
    const left = await practice.page.context().storageState();
    expect(JSON.stringify(left.origins)).not.toContain('practice-session');
  });
});

test.describe('a session that is left', () => {
  test('goes on where it was, with the words that were marked', async ({ practice, phone }) => {
    await practice.startFromHome();
    await practice.answer(true);
    await practice.next();
    await practice.word(2).tap();
    const { text } = await practice.item();
    await practice.page.close();
    const again = new PracticePage(await phone.newPage());
    await again.open();
    await expect(again.progress).toHaveText('2 of 10');
    await expect(again.page.locator('.sentence')).toHaveText(text);
    await expect(again.word(2)).toHaveAttribute('aria-pressed', 'true');
  });

  test('in a second tab: the first answer to a sentence stands, and counts once', async ({
    practice,
    phone,
  }) => {
    await practice.startFromHome();
    const second = new PracticePage(await phone.newPage());
    await second.open();
    expect(await second.item()).toEqual(await practice.item());
    await practice.answer(true);
    await second.fill(false);
    await second.check();
    await expect(second.outcome).toContainText('Right');
    await expect(second.main).toContainText('answered this one in another tab');
    expect(await practice.countStored()).toBe(1);
    await second.next();
    await practice.next();
    expect(await second.item()).toEqual(await practice.item());
  });

  test('signed out in the middle: answers are kept, and checked once the same person is back', async ({
    practice,
    phone,
  }) => {
    await practice.startFromHome();
    await practice.answer(true);
    await practice.next();
    const cookies = await phone.cookies();
    await phone.clearCookies();
    await practice.fill(true);
    await practice.button('Check').tap();
    await expect(practice.main).toContainText('You are signed out.');
    await practice.next();
    await expect(practice.progress).toHaveText('3 of 10');
    await phone.addCookies(cookies);
    await expect(practice.main).toContainText('1 answer, 1 right.', { timeout: 20_000 });
    expect(await practice.countStored()).toBe(2);
  });
});
