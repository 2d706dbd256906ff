import { Section } from './section';

/** The names are those of app/api/my-data. */
const TABLES = [
  { file: 'attempts.csv', name: 'Attempts at the article', holds: 'when, points, how many marks' },
  { file: 'marks.csv', name: 'Marks', holds: 'the words, kind and note of each' },
  { file: 'lessons.csv', name: 'Lessons and checks', holds: 'each question and your answer' },
  { file: 'practice.csv', name: 'Practice', holds: 'each text, what you marked, whether it was right' },
];

const href = (file: string) => `/api/my-data/${file}`;

/** Everything somebody did here, as files to keep. Plain links: the server says that they are to be saved. */
export function TakeWithYou() {
  return (
    <Section id="take-it-with-you" title="Take it with you">
      <p>Everything you did here, to keep on your own device. It holds your work and nobody else’s.</p>
      <p>
        <a href={href('everything.json')} className="button">
          Everything in one file (JSON)
        </a>
      </p>
      <p>The same as tables, which open in a spreadsheet (CSV):</p>
      <ul className="grid">
        {TABLES.map(({ file, name, holds }) => (
          <li key={file} className="flex flex-wrap items-baseline gap-x-3">
            <a href={href(file)} className="inline-flex min-h-11 items-center">
              {name}
            </a>
            <span className="text-sm text-soft">{holds}</span>
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft">
        The result of the first check is in none of them until the second is handed in.
      </p>
    </Section>
  );
}
