import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { failedMigrationSentence, isEmptyScript, migrationFolderName } from './migrations';
import { connectionSentence, unusableSentence } from './own-database';
import { readSettings } from './settings';

const SECRET = 's'.repeat(32);
const URL = 'postgresql://ada:hush@db.example:5433/says_who';

describe('nodeTooOldSentence', async () => {
  const file = pathToFileURL(resolve('prisma/run/bootstrap.mjs')).href;
  const { nodeTooOldSentence } = (await import(/* @vite-ignore */ file)) as {
    nodeTooOldSentence(version: string): string | null;
  };

  it.each(['v18.20.0', 'v20.0.0', 'v20.18.3'])('turns %s away and names both versions', (version) => {
    expect(nodeTooOldSentence(version)).toContain(`needs Node 20.19 or newer and this is ${version}`);
  });
  it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0'])('lets %s pass', (version) => {
    expect(nodeTooOldSentence(version)).toBeNull();
  });
});

describe('readSettings', () => {
  const guestDays = 365;
  it('asks for nothing: built-in database, port 3000, guests kept for a year', () => {
    expect(readSettings({})).toEqual({ port: 3000, databaseUrl: null, sessionSecret: null, guestDays });
  });
  it.each([
    ['30', 30],
    ['1', 1],
    ['', 365],
  ])('takes %j as %s days for guests', (GUEST_DAYS, days) => {
    expect(readSettings({ GUEST_DAYS })).toMatchObject({ guestDays: days });
  });
  it('takes a database with a secret', () => {
    const settings = readSettings({ DATABASE_URL: URL, NEXTAUTH_SECRET: SECRET, PORT: '8080' });
    expect(settings).toEqual({ port: 8080, databaseUrl: URL, sessionSecret: SECRET, guestDays });
  });
  it.each([
    [{ DATABASE_URL: URL }, 'NEXTAUTH_SECRET must be set too'],
    [{ DATABASE_URL: 'mysql://x', NEXTAUTH_SECRET: SECRET }, 'must look like postgresql://'],
    [{ NEXTAUTH_SECRET: 'short' }, 'at least 32 characters'],
    [{ PORT: 'http' }, 'PORT must be a whole number'],
    [{ PORT: '70000' }, 'PORT must be a whole number'],
  ])('turns %j away', (variables, sentence) => {
    expect(() => readSettings(variables)).toThrow(sentence);
  });
  it.each(['0', '-1', '366', '30.5', 'a year', '30 days'])('turns %j days for guests away', (days) => {
    const sentence = `GUEST_DAYS must be a whole number from 1 to 365, and it is "${days}"`;
    expect(() => readSettings({ GUEST_DAYS: days })).toThrow(sentence);
  });
});

describe('unusableSentence', () => {
  it('turns PostgreSQL 13 away', () => {
    expect(unusableSentence(130_011, true)).toContain('runs PostgreSQL 13 and Says Who needs 14 or newer');
  });
  it('asks for the right to make tables', () => {
    expect(unusableSentence(160_003, false)).toContain('grant it CREATE');
  });
  it.each([140_000, 150_004, 180_001])('lets %i pass', (version) => {
    expect(unusableSentence(version, true)).toBeNull();
  });
});

describe('connectionSentence', () => {
  const failure = (code: string) => Object.assign(new Error('broken'), { code });
  it.each([
    ['28P01', 'does not let us in'],
    ['3D000', 'There is no such database'],
    ['ENOTFOUND', 'cannot be reached (ENOTFOUND)'],
  ])('explains %s without the password', (code, words) => {
    const sentence = connectionSentence(failure(code), URL);
    expect(sentence).toContain(words);
    expect(sentence).toContain('db.example:5433/says_who');
    expect(sentence).not.toContain('hush');
  });
  it('takes the first of several failures, as Node reports IPv4 and IPv6', () => {
    const both = new AggregateError([failure('ECONNREFUSED'), failure('ECONNREFUSED')]);
    expect(connectionSentence(both, URL)).toContain('(ECONNREFUSED)');
  });
});

describe('migrations', () => {
  it('that failed are named with what to do', () => {
    expect(failedMigrationSentence([])).toBeNull();
    expect(failedMigrationSentence(['1_init'])).toMatch(/"1_init" stopped half way.*--retry 1_init/);
  });
  it('are named by time (UTC) and words', () => {
    const now = new Date('2026-11-23T08:05:09Z');
    expect(migrationFolderName('Add lesson progress', now)).toBe('20261123080509_add_lesson_progress');
    expect(() => migrationFolderName(' ', now)).toThrow('give the migration a name');
  });
  it('are empty when they only hold comments', () => {
    expect(isEmptyScript('-- This is an empty migration.\n')).toBe(true);
    expect(isEmptyScript('-- AlterTable\nALTER TABLE "x" ADD COLUMN y int;')).toBe(false);
  });
});
