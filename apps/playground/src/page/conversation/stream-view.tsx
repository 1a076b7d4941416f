// An answer that is being written: its steps, and a way to stop it.
import type { Message, Stream } from "@kompass/slack-emulator";
import type { ReactNode } from "react";
import { usePageContext } from "../page-context.js";
import { stopWriting } from "../server-connection.js";

export interface StreamViewProps {
  readonly message: Message;
  readonly stream: Stream;
}

export function StreamView({ message, stream: { title, tasks } }: StreamViewProps): ReactNode {
  const { words, person } = usePageContext();
  const { channel, ts, thread_ts: thread = ts, streaming_state: state } = message;
  const isWritten = state !== "in_progress";
  return (
    <div className="stream">
      {title !== "" && <p>{title}</p>}
      {tasks.length > 0 &&
        (isWritten ? (
          <details>
            <summary>{words.message.steps}</summary>
            <Steps tasks={tasks} />
          </details>
        ) : (
          <Steps tasks={tasks} />
        ))}
      {!isWritten && (
        <button
          type="button"
          className="button button-plain button-small"
          onClick={() => void stopWriting({ person: person.id, channel, thread })}
        >
          {words.message.stop}
        </button>
      )}
    </div>
  );
}

function Steps({ tasks }: Pick<Stream, "tasks">): ReactNode {
  const { words } = usePageContext();
  return (
    <ol className="steps" aria-label={words.message.steps}>
      {tasks.map((task) => (
        <li key={task.id} className={`step step-${task.status}`}>
          <span>{task.title}</span> <small className="step-state">{words.message.stepStates[task.status]}</small>
          {task.details !== undefined && <p>{task.details}</p>}
          {task.output !== undefined && <p>{task.output}</p>}
        </li>
      ))}
    </ol>
  );
}
