import { expect, test } from 'vitest';
import { findVouchedAddress, isTeacherDomain } from './other-sites';

test.each([
  ['google', { email: 'Poe@School.org', email_verified: true }, 'poe@school.org'],
  ['google', { email: 'poe@school.org', email_verified: false }, null],
  ['google', { email: 'poe@school.org' }, null],
  ['google', { email_verified: true }, null],
  // Microsoft: an administrator of any tenant can set `email`; the sign-in name belongs to the tenant.
  ['azure-ad', { email: 'head@school.org', preferred_username: 'poe@school.org' }, 'poe@school.org'],
  ['azure-ad', { email: 'head@school.org', email_verified: true }, null],
  ['azure-ad', { preferred_username: '+15550100' }, null],
  ['elsewhere', { email: 'poe@school.org', email_verified: true }, null],
  ['google', null, null],
])('%s with %j vouches for %s', (site, profile, address) => {
  expect(findVouchedAddress(site, profile)).toBe(address);
});

test.each([
  ['poe@school.org', true],
  ['poe@mail.school.org', false],
  ['poe@school.org.evil.test', false],
  ['school.org@evil.test', false],
  ['poe@notschool.org', false],
])('%s may become a teacher of school.org: %s', (address, expected) => {
  expect(isTeacherDomain(address, ['school.org'])).toBe(expected);
});
