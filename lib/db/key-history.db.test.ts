import { beforeAll, describe, expect, it } from 'vitest';
import { getAnswerKey } from '../content/answer-keys';
import { db } from './client';
import { listKeyVersions } from './key-history';

const OLD = 'key-history-test-old';

beforeAll(async () => {
  const { version, ...content } = getAnswerKey('seoul');
  // Another test of this database may have stored this version with less in it.
  await db.answerKeyVersion.upsert({
    where: { version },
    create: { version, articleId: 'seoul', content },
    update: { content },
  });
  await db.answerKeyVersion.createMany({
    data: [
      {
        version: OLD,
        articleId: 'seoul',
        content: { ...content, spans: content.spans.slice(0, 1), foils: [] },
        createdAt: new Date('2020-01-02T03:04:05Z'),
      },
      { version: 'key-history-test-other', articleId: 'another-article', content: { ...content, spans: [] } },
    ],
    skipDuplicates: true,
  });
});

describe('the versions of a key', () => {
  it('are told by their counts, the newest first, those of other articles left out', async () => {
    const key = getAnswerKey('seoul');
    const versions = await listKeyVersions('seoul');
    const count = (layer: string, status: string) =>
      key.spans.filter((span) => span.layer === layer && span.status === status).length;
    expect(versions.find(({ present }) => present)).toMatchObject({
      version: key.version,
      hedges: { required: count('hedge', 'required'), accepted: count('hedge', 'accepted') },
      claims: { required: count('claim', 'required'), accepted: count('claim', 'accepted') },
      foils: key.foils.length,
    });
    const old = versions.find(({ version }) => version === OLD);
    expect(old).toMatchObject({ present: false, foils: 0, since: new Date('2020-01-02T03:04:05Z') });
    expect(old && old.hedges.required + old.hedges.accepted + old.claims.required + old.claims.accepted).toBe(
      1,
    );
    const times = versions.map(({ since }) => since.getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(versions.map(({ version }) => version)).not.toContain('key-history-test-other');
  });

  it('say nothing of what an entry is', async () => {
    const told = JSON.stringify(await listKeyVersions('seoul'));
    for (const { id, rationale } of getAnswerKey('seoul').spans) {
      expect(told).not.toContain(id);
      expect(told).not.toContain(rationale);
    }
  });
});
