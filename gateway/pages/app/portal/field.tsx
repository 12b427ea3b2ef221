import { type ReactNode, useId } from 'react';

/** A text field under its label. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string;
  /** Shown as dots: a token. */
  readonly secret?: boolean;
}) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type={props.secret ? 'password' : 'text'}
        value={props.value}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={props.hint ? hintId : undefined}
        onChange={({ target }) => props.change(target.value)}
      />
      {props.hint && <small id={hintId}>{props.hint}</small>}
    </div>
  );
}

/** A choice under its label. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={({ target }) => props.change(target.value)}>
        {props.children}
      </select>
    </div>
  );
}
