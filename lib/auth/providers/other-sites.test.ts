import { expect, test } from 'vitest';
import { findVouchedAddress, isOwnTenant, isTeacherDomain } from './other-sites';

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

test.each([
  ['9f1d6a4e-2c0b-4c55-9f0a-6a8c1f4f2b11', true],
  ['school.onmicrosoft.com', true],
  ['common', false],
  ['Organizations', false],
  [' consumers', false],
  [undefined, false],
])('tenant %s is a school of its own: %s', (tenant, expected) => {
  expect(isOwnTenant(tenant)).toBe(expected);
});
