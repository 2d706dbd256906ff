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
      You have classes, and the work of your students hangs on your account, so it cannot be erased here. Ask
      the person who runs this site: they can delete your classes and then your account.
    </p>
  );
}
