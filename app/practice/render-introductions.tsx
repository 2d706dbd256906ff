import { IntroductionExample, IntroductionText } from '@/components/practice/introduction';
import type { IntroductionPages } from '@/components/practice/use-introductions';
import { findIntroduction } from '@/lib/content/practice/introductions';

/** The screens of each introduction, rendered here so that no markdown is read in a browser. */
export function renderIntroductions(skills: readonly string[]): IntroductionPages {
  return Object.fromEntries(
    [...new Set(skills)].flatMap((skill) => {
      const found = findIntroduction(skill);
      if (!found) return [];
      const screens = found.screens.map((screen) => <IntroductionText key={screen.title} {...screen} />);
      return [[skill, [...screens, <IntroductionExample key="example" step={found.example} />]]];
    }),
  );
}
