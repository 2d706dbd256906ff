import { JoinPanel } from '@/components/classroom/join-panel';
import { Part } from '@/components/roster/part';
import { AskFirst, Press } from '@/components/roster/press';
import { CopyButton } from '@/components/site/copy-button';
import { LinkButton } from '@/components/ui/link-button';
import type { Classroom } from '@/lib/db/classrooms';
import { formatJoinCode } from '@/lib/db/codes';
import { getJoinLink } from '../../join-link';
import { renewJoinCodeAction, setJoinOpenAction } from './actions';

/** Code, link and QR code; whether they let anybody in; a new code. */
export async function JoiningPart({
  classroom: { id, joinCode, joinOpen, archivedAt },
}: {
  classroom: Classroom;
}) {
  const link = await getJoinLink(joinCode);
  return (
    <Part id="joining" title="Joining">
      {archivedAt ? (
        <p className="measure">While the class is put away, its code lets nobody in.</p>
      ) : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p role="status">
            {joinOpen ? 'Whoever has the code can join.' : 'Nobody new can join, with the code or without.'}
          </p>
          <Press action={setJoinOpenAction.bind(null, id, !joinOpen)}>
            {joinOpen ? 'Close joining' : 'Open joining'}
          </Press>
        </div>
      )}
      <div className="max-w-xl">
        <JoinPanel code={formatJoinCode(joinCode)} link={link}>
          <div className="grid gap-3">
            <p className="text-sm break-all">
              Link: <a href={link.url}>{link.url}</a>
            </p>
            <div className="flex flex-wrap items-start gap-3">
              <LinkButton href={`/classrooms/${id}/code`}>Show it large</LinkButton>
              <CopyButton text={link.url} label="Copy the link" />
            </div>
          </div>
        </JoinPanel>
      </div>
      <AskFirst summary="Get a new class code …">
        <p className="measure">
          For a code that got into the wrong hands. The old code, its link and every printed QR code stop
          working at once. Who is in the class stays in it, and return codes stay as they are.
        </p>
        <Press action={renewJoinCodeAction.bind(null, id)}>Yes, make a new code</Press>
      </AskFirst>
    </Part>
  );
}
