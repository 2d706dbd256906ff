import { Page } from '@/components/ui/page';

/** For a teacher who follows a link to work that is still going on. */
export function NotHandedIn() {
  return (
    <Page
      width="narrow"
      title="Not handed in yet"
      lede="The student is still working on this. You can read it, with its feedback, as soon as it is handed in."
    >
      <a href="/classrooms" className="button">
        Go to my classes
      </a>
    </Page>
  );
}
