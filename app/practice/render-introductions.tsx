import { IntroductionExample, IntroductionText } from '@/components/practice/introduction';
import type { IntroductionPages } from '@/components/practice/use-introductions';
import { findIntroduction } from '@/lib/content/practice/introductions';

/** Two screens for each skill, its rule and an example, rendered here so that no markdown is read in a browser. */
export function renderIntroductions(skills: readonly string[]): IntroductionPages {
  return Object.fromEntries(
    [...new Set(skills)].flatMap((skill) => {
      const found = findIntroduction(skill);
      if (!found) return [];
      const rule = (
        <div key="rule" className="grid gap-5">
          {found.screens.map((screen) => (
            <IntroductionText key={screen.title} {...screen} />
          ))}
        </div>
      );
      return [[skill, [rule, <IntroductionExample key="example" step={found.example} />]]];
    }),
  );
}
