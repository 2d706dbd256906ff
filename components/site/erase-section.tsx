import { Section } from './section';

/** `hasClasses`: the work of others hangs on this account, so there is nothing to press. */
export function EraseSection({ hasClasses }: { hasClasses: boolean }) {
  return (
    <Section id="erase" title="Erase everything">
      {hasClasses ? (
        <WhyNot />
      ) : (
        <>
          <p>Deletes you and all your work from this site, at once and for good. You are asked once more.</p>
          <p>
            <a href="/account/erase" className="button">
              Erase everything …
            </a>
          </p>
        </>
      )}
    </Section>
  );
}

/** To a teacher with classes. */
export function WhyNot() {
  return (
    <p>
      You have classes, and the work of your students hangs on your account. Delete{' '}
      <a href="/classrooms">your classes</a> first, each under its settings: you see there what would be lost.
      Then you can erase your account here.
    </p>
  );
}
