import '@/components/lesson/lesson.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IntroductionExample, IntroductionText } from '@/components/practice/introduction';
import { Page } from '@/components/ui/page';
import { findIntroduction } from '@/lib/content/practice/introductions';
import { findSkill } from '@/lib/content/practice/skills';

type Props = { params: Promise<{ skillId: string }> };

const LAYERS = { hedge: 'Hedged language', claim: 'Unverified claims' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const skill = findSkill((await params).skillId);
  return { title: skill ? `${skill.name} · Practice` : 'Practice' };
}

/** The introduction to a skill and its worked example, to be read at any time by anybody. */
export default async function SkillPage({ params }: Props) {
  const { skillId } = await params;
  const skill = findSkill(skillId) ?? notFound();
  const { screens, example } = findIntroduction(skillId) ?? notFound();
  return (
    <Page width="narrow" kicker={LAYERS[skill.layer]} title={skill.name} lede={skill.hint}>
      <div className="grid gap-8">
        {screens.map((screen) => (
          <IntroductionText key={screen.title} {...screen} />
        ))}
        <IntroductionExample step={example} />
        <p className="flex flex-wrap gap-3">
          <a href="/practice" className="button button-primary">
            Practice
          </a>
          {/* It has no entry for what is not to be marked. */}
          <a href={skill.kind === 'target' ? `/codebook#${skill.id}` : '/codebook'} className="button">
            In the codebook
          </a>
        </p>
      </div>
    </Page>
  );
}
